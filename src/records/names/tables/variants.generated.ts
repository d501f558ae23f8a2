// Generated from resources/names/variants.yaml by npm run generate. Edit that file, not this one.
import type { NameVariants } from "../resource-shapes.ts";

export const nameVariants: NameVariants = {
 "formBits": 1.5,
 "shortBits": 2.5,
 "names": [
  {
   "name": "Alejandro",
   "forms": "",
   "short": "Ale Alex Jandro Alejo Sandro Cano"
  },
  {
   "name": "Alejandra",
   "forms": "",
   "short": "Ale Jandra Sandra Alexa"
  },
  {
   "name": "Александр",
   "forms": "Олександр Аляксандр Alexander Alexandre Aleksander Alexandru Alessandro Alejandro Alisdair",
   "short": "Саша Шура Саня Сашко Олесь Лесь Алесь Алекс Alex Sandy Sasha Alec Alek Xander Sander"
  },
  {
   "name": "Александра",
   "forms": "Олександра Аляксандра Alexandra Alejandra",
   "short": "Саша Шура Леся Олеся Алеся Sandra Sasha Alex"
  },
  {
   "name": "Алексей",
   "forms": "Олексій Аляксей Alexis Alexei Alexey Aleksei",
   "short": "Лёша Алёша Леша Олекса Льоша Лёха Alyosha"
  },
  {
   "name": "Анастасия",
   "forms": "Анастасія Настасся Anastasia",
   "short": "Настя Ася Стася Настенька Nastya Stacy"
  },
  {
   "name": "Анатолий",
   "forms": "Анатолій Анатоль",
   "short": "Толя Толик Толік"
  },
  {
   "name": "Андрей",
   "forms": "Андрій Андрэй Andrés Andrew André Andreas Andrea Andrzej Andrei Andriy",
   "short": "Андрюша Дрю Andy Drew"
  },
  {
   "name": "Анна",
   "forms": "Ганна Анна Ana Anna Anne Ann Hannah Hanna Ane Ганна",
   "short": "Аня Анюта Нюра Нюша Анечка Annie Anita Nancy Anya Anny"
  },
  {
   "name": "Ana",
   "forms": "Анна Ганна",
   "short": "Anita Anny"
  },
  {
   "name": "Антон",
   "forms": "Антін Anthony Antonio Antoine Antoni Anton Antony Antoniy",
   "short": "Тоша Тоха Антоша Tony Toni Toño Toñito Nino"
  },
  {
   "name": "Antonio",
   "forms": "Anthony Antoine Antonius Antônio",
   "short": "Toño Toni Tony Antoñito Tonio Toñín"
  },
  {
   "name": "Antonia",
   "forms": "Антонина Антоніна Antonina",
   "short": "Toña Toñi Toni Antoñita Tonia Тоня"
  },
  {
   "name": "Артём",
   "forms": "Артем Арцём Artem",
   "short": "Тёма Артемий Тема"
  },
  {
   "name": "Benjamin",
   "forms": "Benjamín Вениамин Веніамін Biniamin",
   "short": "Ben Benny Benji Benja Mincho Веня"
  },
  {
   "name": "Beatriz",
   "forms": "Beatrice Beatrix Беатрис Béatrice",
   "short": "Bea Betty Trixie Bety"
  },
  {
   "name": "Борис",
   "forms": "Барыс Boris Borys",
   "short": "Боря Борька"
  },
  {
   "name": "Вадим",
   "forms": "Вадзім Vadim Vadym",
   "short": "Вадик Вадік Дима"
  },
  {
   "name": "Валентин",
   "forms": "Валянцін Valentín Valentin Valentyn",
   "short": "Валя Валик"
  },
  {
   "name": "Валентина",
   "forms": "Валянціна Valentina Valentyna",
   "short": "Валя Valya Tina"
  },
  {
   "name": "Валерий",
   "forms": "Валерій Валерый Valery Valeriy Valerio",
   "short": "Валера"
  },
  {
   "name": "Варвара",
   "forms": "Bárbara Barbara Barbro",
   "short": "Варя Barb Barbie Babs Варенька"
  },
  {
   "name": "Василий",
   "forms": "Василь Basilio Basil Vasiliy Vasile Васіль Vasily Vassily",
   "short": "Вася Васыль Васько"
  },
  {
   "name": "Вера",
   "forms": "Віра Vera",
   "short": "Верочка Веруня"
  },
  {
   "name": "Виктор",
   "forms": "Віктор Víctor Victor Viktor Vittorio",
   "short": "Витя Вітя Vic Vito Витёк"
  },
  {
   "name": "Виктория",
   "forms": "Вікторія Вікторыя Victoria Viktoria",
   "short": "Вика Віка Vicky Vicki Tori Viki"
  },
  {
   "name": "Виталий",
   "forms": "Віталій Віталь Vitaly Vitalii Vitalio",
   "short": "Виталик Віталік"
  },
  {
   "name": "Владимир",
   "forms": "Володимир Уладзімір Vladimir Volodymyr Wladimir Wladyslaw Vladimír Uladzimir Vladimiro",
   "short": "Вова Володя Вовка Вовчик Влад Володька Vova Volodya Vlad Вовк"
  },
  {
   "name": "Владислав",
   "forms": "Владислав Уладзіслаў Vladislav Władysław",
   "short": "Влад Владик Слава Vlad"
  },
  {
   "name": "Всеволод",
   "forms": "Усевалад Vsevolod",
   "short": "Сева"
  },
  {
   "name": "Вячеслав",
   "forms": "В'ячеслав Вячаслаў Vyacheslav Viacheslav",
   "short": "Слава Славик Slava"
  },
  {
   "name": "Галина",
   "forms": "Галіна Galina Halyna Halina",
   "short": "Галя Галька Galya"
  },
  {
   "name": "Геннадий",
   "forms": "Геннадій Генадзь Gennady Gennadiy Hennadiy",
   "short": "Гена Gena"
  },
  {
   "name": "Георгий",
   "forms": "Георгій Георгі Юрий Jorge George Georgiy Georg Georges Giorgi Jordi Yegor Giorgio Jerzy",
   "short": "Жора Гоша Гога Yegor Georgie"
  },
  {
   "name": "Jorge",
   "forms": "George Georges Georg Jordi Giorgio",
   "short": "Coque Koke Yoyi"
  },
  {
   "name": "Григорий",
   "forms": "Григорій Рыгор Gregorio Gregory Grigory Hryhoriy Grigoriy",
   "short": "Гриша Greg Гриць Goyo Goyito"
  },
  {
   "name": "Gregorio",
   "forms": "Gregory Grégoire",
   "short": "Goyo Goyito Greg"
  },
  {
   "name": "Даниил",
   "forms": "Данило Даніла Daniel Daniil Danylo Danila Данила Дэниэл Danial",
   "short": "Даня Dan Danny Dani Данилка"
  },
  {
   "name": "Давид",
   "forms": "David Davyd Дэвид Davide Dawid",
   "short": "Dave Davy Дава Davo Davi"
  },
  {
   "name": "Дарья",
   "forms": "Дарія Дар'я Daria Darya",
   "short": "Даша Одарка Dasha"
  },
  {
   "name": "Дмитрий",
   "forms": "Дмитро Дзмітрый Dmitry Dmytro Demetrio Dimitri Dmitriy Dzmitry Dimitrios",
   "short": "Дима Митя Діма Dima Mitya Дімон"
  },
  {
   "name": "Евгений",
   "forms": "Євген Яўген Eugenio Eugene Evgeny Yevhen Yevgeny Evgeniy Eugen",
   "short": "Женя Жека Gene Zhenya"
  },
  {
   "name": "Евгения",
   "forms": "Євгенія Яўгенія Eugenia Evgenia Yevheniia",
   "short": "Женя Zhenya"
  },
  {
   "name": "Егор",
   "forms": "Єгор Ягор Egor Yegor Yehor",
   "short": "Егорка"
  },
  {
   "name": "Екатерина",
   "forms": "Катерина Кацярына Catalina Catherine Katherine Kateryna Ekaterina Katarina Caterina Yekaterina Katharina Kathryn Catarina Katrin",
   "short": "Катя Катюша Катруся Kate Katya Kathy Katie Cathy Cata Kitty Kat Katty Trina"
  },
  {
   "name": "Елена",
   "forms": "Олена Алена Elena Helena Helen Olena Yelena Elen Ellen Hélène",
   "short": "Лена Леночка Lena Нелли Alyona Алёна Nell Nelly"
  },
  {
   "name": "Елизавета",
   "forms": "Єлизавета Лізавета Isabel Elizabeth Elisabeth Elizaveta Yelizaveta Elisa Elisabet",
   "short": "Лиза Ліза Lisa Liz Beth Betty Eliza Liza Lizzie Bess Betsy Libby"
  },
  {
   "name": "Isabel",
   "forms": "Isabella Isabelle Ysabel Izabel",
   "short": "Isa Chabela Chavela Belita Bel Belle Bella Chabe"
  },
  {
   "name": "Иван",
   "forms": "Іван Ян Янка Ivan Ioan",
   "short": "Ваня Ванька Ванюша Vanya"
  },
  {
   "name": "Juan",
   "forms": "John Johann Jean Joan Johannes Giovanni Иоанн João Jan Joannes Ian Sean Hans Jon",
   "short": "Juanito Juancho Juanco Johnny Jack Jonny Jannes Juanillo Jackie Juanky"
  },
  {
   "name": "Juana",
   "forms": "Joanna Jane Jeanne Joan Johanna Giovanna Joana",
   "short": "Juanita Janet Juani"
  },
  {
   "name": "Игорь",
   "forms": "Ігор Ігар Igor Ihor",
   "short": "Игорёк Гарик"
  },
  {
   "name": "Илья",
   "forms": "Ілля Ілья Elías Elias Ilya Illia Ilia Elijah",
   "short": "Илюша Eli"
  },
  {
   "name": "Ирина",
   "forms": "Ірина Ірына Irene Irina Iryna Irena Арина Arina Iren",
   "short": "Ира Іра Ирочка Iria"
  },
  {
   "name": "Иосиф",
   "forms": "Йосип Осип Язэп José Joseph Giuseppe Josef Josip Yosef Josep Iosif Youssef Jozef",
   "short": "Ося Joe Joey Beppe Pepe Josele Chepe Joselito Pepito Pepín Cheo Chema"
  },
  {
   "name": "José",
   "forms": "Joseph Giuseppe Josef Josep Xosé Joseba",
   "short": "Pepe Pepito Cheo Chepe Joselito Pepín Josele Joe Che"
  },
  {
   "name": "Josefa",
   "forms": "Josephine Josefina Josephina",
   "short": "Pepa Pepita Fina Chepa Josefita Josie Finita"
  },
  {
   "name": "Константин",
   "forms": "Костянтин Канстанцін Constantino Constantine Konstantin Kostiantyn Constantin",
   "short": "Костя Кастусь Kostya Gus"
  },
  {
   "name": "Ксения",
   "forms": "Ксенія Аксинья Оксана Ksenia Xenia Oksana Аксана",
   "short": "Ксюша Ксюха Оксанка"
  },
  {
   "name": "Лариса",
   "forms": "Ларыса Larisa Larysa Larissa",
   "short": "Лара Lara"
  },
  {
   "name": "Лев",
   "forms": "Леў Leo León Lev Lew",
   "short": "Лёва Лева Lyova"
  },
  {
   "name": "Леонид",
   "forms": "Леонід Leonid Leonidas",
   "short": "Лёня Леня"
  },
  {
   "name": "Лидия",
   "forms": "Лідія Лідзія Lidia Lydia",
   "short": "Лида Ліда"
  },
  {
   "name": "Любовь",
   "forms": "Любов Любоў Lyubov Liubov Amor",
   "short": "Люба Luba"
  },
  {
   "name": "Людмила",
   "forms": "Людміла Liudmila Lyudmila Ludmila",
   "short": "Люда Люся Мила Mila Lucy"
  },
  {
   "name": "Максим",
   "forms": "Максім Máximo Maxim Maksym Maxime Maximiliano Maximilian Maksim",
   "short": "Макс Max"
  },
  {
   "name": "Маргарита",
   "forms": "Маргаріта Margarita Margaret Marguerite Margherita",
   "short": "Рита Марго Márgara Peggy Maggie Meg Rita Marge Magui Daisy Greta"
  },
  {
   "name": "Мария",
   "forms": "Марія Марыя María Mary Marie Maria Maryam Miriam Марина",
   "short": "Маша Маруся Маня Машенька Mari Mariquita Maruja Marica Molly Polly Masha Maruxa Marujita Cuca Mariíta"
  },
  {
   "name": "Михаил",
   "forms": "Михайло Міхась Міхаіл Miguel Michael Mikhail Michel Michał Mykhailo Mihail Mihai Michele Mikael Micael Mikel Miquel",
   "short": "Миша Мишка Міша Mike Mick Mickey Misha Mikey Miguelito Micky Migue"
  },
  {
   "name": "Miguel",
   "forms": "Michael Michel Mikel Miquel Michele",
   "short": "Miguelito Micky Mike Migue Miguelín"
  },
  {
   "name": "Надежда",
   "forms": "Надія Надзея Nadezhda Nadiya Nadia Esperanza",
   "short": "Надя Nadya Надюша"
  },
  {
   "name": "Наталья",
   "forms": "Наталія Наталля Natalia Natalie Nataliya Наталия Natalya Nathalie",
   "short": "Наташа Ната Natasha Nata Nati Nat"
  },
  {
   "name": "Никита",
   "forms": "Микита Мікіта Nikita Mykyta",
   "short": "Ник Никитка"
  },
  {
   "name": "Николай",
   "forms": "Микола Мікалай Nicolás Nicholas Nikolai Mykola Nikolay Nikolaus Nicolas Nicola Mikalai Niklas Nicolae Nicolau",
   "short": "Коля Николаша Nick Nico Klaus Nik Claus Kolya Миколка Colás Nicky"
  },
  {
   "name": "Оксана",
   "forms": "Аксана Oksana Oxana",
   "short": "Ксана"
  },
  {
   "name": "Олег",
   "forms": "Алег Oleg Oleh Aleh",
   "short": "Олежка"
  },
  {
   "name": "Ольга",
   "forms": "Вольга Olga Olha Helga",
   "short": "Оля Olya Оленька"
  },
  {
   "name": "Павел",
   "forms": "Павло Павал Pablo Paul Pavel Pavlo Paulo Paolo Paweł Pavol Paulino Pau",
   "short": "Паша Павлик Pavlik Pasha"
  },
  {
   "name": "Пётр",
   "forms": "Петро Пятро Pedro Peter Pierre Piotr Petro Pyotr Pietro Petr Peder Pere Petrus Piet Pieter",
   "short": "Петя Петрик Pete Perico Petya Pedrito Peyo"
  },
  {
   "name": "Pedro",
   "forms": "Peter Pierre Pietro Pere Peio Piers",
   "short": "Perico Pedrito Pete Periquín Pedrín"
  },
  {
   "name": "Роман",
   "forms": "Раман Román Roman Romain",
   "short": "Рома Romka"
  },
  {
   "name": "Светлана",
   "forms": "Світлана Святлана Svetlana Svitlana Sviatlana",
   "short": "Света Світа Лана Lana Sveta"
  },
  {
   "name": "Семён",
   "forms": "Семен Сямён Simón Simon Semyon Semen Шимон Simeón Simeon",
   "short": "Сеня Сёма Senya"
  },
  {
   "name": "Сергей",
   "forms": "Сергій Сяргей Sergio Serge Sergei Serhii Sergey Serhiy Sergiu",
   "short": "Серёжа Серёга Сергейка Checho Seryozha Сережа"
  },
  {
   "name": "Станислав",
   "forms": "Станіслав Станіслаў Estanislao Stanislav Stanisław Stanislaus",
   "short": "Стас Slava Stas Stan"
  },
  {
   "name": "Степан",
   "forms": "Сцяпан Esteban Stephen Steven Stepan Stefan Étienne Stéphane Stefano Štefan Истван",
   "short": "Стёпа Steve Stevie Stef Tebi"
  },
  {
   "name": "Тамара",
   "forms": "Tamara",
   "short": "Тома Тамарочка"
  },
  {
   "name": "Татьяна",
   "forms": "Тетяна Таццяна Tatiana Tetiana Tatyana Tetyana",
   "short": "Таня Tania Tanya Танюша Tata"
  },
  {
   "name": "Тарас",
   "forms": "Taras",
   "short": "Тарасик"
  },
  {
   "name": "Тимофей",
   "forms": "Тимофій Цімафей Timoteo Timothy Timofey",
   "short": "Тима Tim Timmy Timo"
  },
  {
   "name": "Фёдор",
   "forms": "Федір Фёдар Teodoro Theodore Fyodor Fedor Theodor Fedir Teodor",
   "short": "Федя Ted Teddy Theo Fedya Teo Doro"
  },
  {
   "name": "Юлия",
   "forms": "Юлія Julia Yulia Iuliia Giulia Juliana Julie Yuliya",
   "short": "Юля Yulya Juli Julieta"
  },
  {
   "name": "Юрий",
   "forms": "Юрій Юры Yuri Yuriy Iurii Jurij",
   "short": "Юра Yura Юрко"
  },
  {
   "name": "Яков",
   "forms": "Яків Якаў Jacobo Jacob James Jakob Yakov Iacob Jacques Jakub Jaume",
   "short": "Яша Jake Coby Jim"
  },
  {
   "name": "Santiago",
   "forms": "Jaime Diego Jacobo Yago Iago Thiago Tiago",
   "short": "Santi Chago Chano Tiaguito Santy"
  },
  {
   "name": "Ярослав",
   "forms": "Яраслаў Yaroslav Jarosław",
   "short": "Ярик Slava Ярік"
  },
  {
   "name": "Alberto",
   "forms": "Albert Adalberto",
   "short": "Beto Al Bert Tito Albertico"
  },
  {
   "name": "Alfonso",
   "forms": "Alphonse Ildefonso Alonso",
   "short": "Poncho Fonso Foncho Fon"
  },
  {
   "name": "Alfredo",
   "forms": "Alfred",
   "short": "Fredo Fred Al Alf Freddy Fredy"
  },
  {
   "name": "Ángel",
   "forms": "Angelo Angel",
   "short": "Angelito Geluco Angelín Lito"
  },
  {
   "name": "Ángela",
   "forms": "Angela Angelina Àngela",
   "short": "Angie Angelita Ange Gela"
  },
  {
   "name": "Antonella",
   "forms": "",
   "short": "Anto Nella"
  },
  {
   "name": "Arturo",
   "forms": "Arthur Artur Артур",
   "short": "Art Artie Turo Arturito"
  },
  {
   "name": "Bartolomé",
   "forms": "Bartholomew Bartolomeo Варфоломей",
   "short": "Bart Bartolo Tolo Barto"
  },
  {
   "name": "Carlos",
   "forms": "Charles Carl Karl Carlo Karel Carles Карл",
   "short": "Carlitos Charlie Charly Chuck Cali Carlito Chas Lito"
  },
  {
   "name": "Carlota",
   "forms": "Charlotte Carla",
   "short": "Lottie Carlotita Charlie"
  },
  {
   "name": "Carmen",
   "forms": "Carmela Carme Кармен",
   "short": "Carmina Mamen Menchu Carmelita Carmencita Carmita Maica Carmiña Menchi"
  },
  {
   "name": "Catalina",
   "forms": "Catherine Katherine Caterina Catarina Katarina",
   "short": "Cata Caty Cati Lina Katy Katia"
  },
  {
   "name": "César",
   "forms": "Caesar Cesare Цезарь",
   "short": "Checha Cesarito"
  },
  {
   "name": "Concepción",
   "forms": "Concepcion Conceição",
   "short": "Concha Conchita Conchi Chita Cota Chona"
  },
  {
   "name": "Consuelo",
   "forms": "",
   "short": "Chelo Consu Chela"
  },
  {
   "name": "Cristina",
   "forms": "Christina Christine Kristina Кристина Крістіна Cristine",
   "short": "Cris Chris Tina Cristi Christy Kris Tinita"
  },
  {
   "name": "Cristóbal",
   "forms": "Christopher Christoph Cristobal Христофор",
   "short": "Chris Tobal Cristo Kit Topher"
  },
  {
   "name": "Daniela",
   "forms": "Danielle Daniella Даниэла",
   "short": "Dani Ela"
  },
  {
   "name": "Deborah",
   "forms": "Débora Debora",
   "short": "Deb Debbie"
  },
  {
   "name": "Dolores",
   "forms": "Долорес",
   "short": "Lola Lolita Loli Doloritas Lolis Lolín"
  },
  {
   "name": "Domingo",
   "forms": "Dominic Dominique Domenico Dominik",
   "short": "Mingo Txomin Dom Minguito Chomin"
  },
  {
   "name": "Donald",
   "forms": "",
   "short": "Don Donnie Donny"
  },
  {
   "name": "Edward",
   "forms": "Eduardo Édouard Edvard Эдуард Едуард Eduard Edoardo",
   "short": "Ed Eddie Ted Ned Teddy Lalo Edu Guayo Эдик Eddy"
  },
  {
   "name": "Eduardo",
   "forms": "Edward Edouard Eduard",
   "short": "Lalo Edu Guayo Duardo Eddy Lalito"
  },
  {
   "name": "Emilio",
   "forms": "Emil Emile Эмилио Эмиль",
   "short": "Milo Emi Emilito"
  },
  {
   "name": "Encarnación",
   "forms": "",
   "short": "Encarna Encarni Encarnita"
  },
  {
   "name": "Enrique",
   "forms": "Henry Henri Heinrich Enrico Hendrik Henrik Henrique Генрих",
   "short": "Quique Kike Hank Harry Rico Enri Quico Henk Kiko"
  },
  {
   "name": "Ernesto",
   "forms": "Ernest Ernst Эрнест",
   "short": "Neto Tito Ernie Erne Che"
  },
  {
   "name": "Federico",
   "forms": "Frederick Friedrich Frédéric Frederic Fridrich Frederik Фридрих Fredrik Fryderyk",
   "short": "Fede Fred Fritz Lico Freddy Freddie Quico Rick"
  },
  {
   "name": "Felipe",
   "forms": "Philip Philippe Filip Filippo Филипп Пилип Phillip Felip",
   "short": "Pipe Phil Lipe Felipito Pip Felo"
  },
  {
   "name": "Fernando",
   "forms": "Ferdinand Hernando Fernand Фердинанд",
   "short": "Nando Fer Ferni Nandito Ferdy Nano"
  },
  {
   "name": "Francisco",
   "forms": "Francis Franz Francesco François Frank Francesc Франциск Frans Ferenc Franciszek Францішак",
   "short": "Paco Pancho Kiko Curro Fran Frasco Paquito Pacho Quico Cisco Panchito Frankie Farruco Chisco Franco Kico Pachi Frasquito"
  },
  {
   "name": "Francisca",
   "forms": "Frances Françoise Francesca Franziska Francine Франциска",
   "short": "Paca Paqui Paquita Fran Pancha Panchita Curra Fanny Frankie Quica"
  },
  {
   "name": "Gabriel",
   "forms": "Gabriele Габриэль Гавриил Гаврило Havrylo",
   "short": "Gabi Gabo Gabe Gaby Biel Gabrielito Гаврик"
  },
  {
   "name": "Gabriela",
   "forms": "Gabrielle Gabriella Габриэла",
   "short": "Gabi Gaby Gabita"
  },
  {
   "name": "Gerald",
   "forms": "Gerardo Gerard Gerhard Gérard Gerrit",
   "short": "Gerry Jerry Gera Lalo"
  },
  {
   "name": "Gonzalo",
   "forms": "Gonzales Gonçalo",
   "short": "Gonza Gon Chalo Gonzi"
  },
  {
   "name": "Graciela",
   "forms": "Grace Gracia",
   "short": "Chela Gra Graci Grecia"
  },
  {
   "name": "Guadalupe",
   "forms": "",
   "short": "Lupe Lupita Guada Pita Lupe"
  },
  {
   "name": "Guillermo",
   "forms": "William Wilhelm Guillaume Guglielmo Willem Guilherme Vilhelm Вильгельм Уильям Guillem Вільгельм",
   "short": "Guille Memo Will Bill Billy Willy Willie Liam Guillo Chemo Bill Guillermito Wim"
  },
  {
   "name": "Gustavo",
   "forms": "Gustav Gustaf Густав Gustave",
   "short": "Gus Tavo Gustavito Gusti"
  },
  {
   "name": "Héctor",
   "forms": "Hector Гектор Эктор",
   "short": "Tito Hectorín Etor Tico"
  },
  {
   "name": "Humberto",
   "forms": "Umberto Hubert Humbert",
   "short": "Beto Berto Tito"
  },
  {
   "name": "Ignacio",
   "forms": "Ignatius Ignace Ignazio Íñigo Иньяки Iñaki Игнатий Ігнат",
   "short": "Nacho Nachito Iñaqui Natxo Iggy Nacho"
  },
  {
   "name": "Inés",
   "forms": "Agnes Ines Agnieszka Inez",
   "short": "Nesi Inesita"
  },
  {
   "name": "Javier",
   "forms": "Xavier Xabier Xavi Ксаверий",
   "short": "Javi Javito Xavi Javierito Xabi"
  },
  {
   "name": "Jesús",
   "forms": "Jesus Хесус",
   "short": "Chucho Chuy Suso Chus Jesusito Josu Susi"
  },
  {
   "name": "Joaquín",
   "forms": "Joachim Joaquim Йоаким Яким Хоакин",
   "short": "Quino Joaco Quim Chimo Joaqui Ximo Quincho"
  },
  {
   "name": "Julián",
   "forms": "Julian Julien Юлиан",
   "short": "Juli Julianito Jules"
  },
  {
   "name": "Julio",
   "forms": "Julius Jules Юлий Giulio Juli",
   "short": "Julito Juliano Yuyo"
  },
  {
   "name": "Kenneth",
   "forms": "",
   "short": "Ken Kenny"
  },
  {
   "name": "Laura",
   "forms": "Лаура Laure Lora",
   "short": "Lauri Laurita Lala Lau"
  },
  {
   "name": "Lawrence",
   "forms": "Lorenzo Laurence Laurent Lorenz Лаврентий Llorenç",
   "short": "Larry Lencho Loren Laurie Enzo Renzo"
  },
  {
   "name": "Leonardo",
   "forms": "Leonard Леонард Léonard Lennart",
   "short": "Leo Leonardito Len Lenny Nardo Naldo"
  },
  {
   "name": "Leticia",
   "forms": "Letitia Laetitia",
   "short": "Leti Letty Lety"
  },
  {
   "name": "Lourdes",
   "forms": "",
   "short": "Lulú Lurdes Luli Lourdita"
  },
  {
   "name": "Luis",
   "forms": "Louis Ludwig Lluís Luigi Lewis Aloysius Людовик Luiz Luís Lajos Lodewijk Ludovic Clovis Луис",
   "short": "Lucho Lou Güicho Luisito Wicho Lewie Luisín Louie Luisillo Chicho"
  },
  {
   "name": "Luisa",
   "forms": "Louise Luise Lluïsa Луиза",
   "short": "Lulu Luisita Lisa Lou Lucha"
  },
  {
   "name": "Manuel",
   "forms": "Emmanuel Manoel Emanuel Мануил Immanuel Emanuele Мануэль Эммануил",
   "short": "Manolo Manu Manny Lolo Manolito Manolín Meño Nolo Mané Manuelito Nelo Manuelín"
  },
  {
   "name": "Manuela",
   "forms": "Emanuela Manoela",
   "short": "Manoli Manola Manu Lola Manolita Nela"
  },
  {
   "name": "Marcos",
   "forms": "Mark Marc Marco Marcus Marko Марк Márcio",
   "short": "Marquitos Marky Marquito"
  },
  {
   "name": "Marcelo",
   "forms": "Marcel Marcello Марсель",
   "short": "Chelo Marce Marcelito"
  },
  {
   "name": "Margaret",
   "forms": "Margarita Margareta Margit Margret",
   "short": "Maggie Peggy Meg Marge Madge Greta Daisy Margie Mags Meggie"
  },
  {
   "name": "Martín",
   "forms": "Martin Martino Мартин Мартын Мартін Márton",
   "short": "Tincho Marty Tin Martincito Tino"
  },
  {
   "name": "Mateo",
   "forms": "Matthew Matthias Matteo Mateu Матвей Матвій Мацвей Mathieu Matthäus Matías Mattias Maciej",
   "short": "Matt Teo Mati Matty Tello Матюша"
  },
  {
   "name": "Matilde",
   "forms": "Matilda Mathilde Матильда",
   "short": "Mati Tilda Tilde Mattie Tilly"
  },
  {
   "name": "Mauricio",
   "forms": "Maurice Moritz Maurizio Морис Maurits",
   "short": "Mau Mauri Morris Moe"
  },
  {
   "name": "Mercedes",
   "forms": "Mercè Мерседес",
   "short": "Merche Meche Mecha Merceditas Mercy Chedes Merchi Mechita"
  },
  {
   "name": "Mónica",
   "forms": "Monica Monika Моника Monique",
   "short": "Moni Mona"
  },
  {
   "name": "Montserrat",
   "forms": "",
   "short": "Montse Monse Rat"
  },
  {
   "name": "Óscar",
   "forms": "Oscar Oskar Оскар",
   "short": "Ozzie Osquítar Cacho"
  },
  {
   "name": "Patricia",
   "forms": "Патрисия Патриція Patrizia",
   "short": "Pati Paty Patty Trish Tricia Patri Pat Tricha Patsy Paddy"
  },
  {
   "name": "Patricio",
   "forms": "Patrick Patrice Патрик",
   "short": "Pato Pat Paddy Patxi Patito"
  },
  {
   "name": "Paula",
   "forms": "Паула Paola Pauline Paulina Поль",
   "short": "Pau Pauli Paulita Pola Polly"
  },
  {
   "name": "Pilar",
   "forms": "Пилар",
   "short": "Pili Pilarín Piluca Pilarica Pilita"
  },
  {
   "name": "Rafael",
   "forms": "Raphael Рафаэль Рафаїл Raffaele Rafal",
   "short": "Rafa Rafi Rafita Felo Fallo Rafelín Falín Raffi"
  },
  {
   "name": "Raimundo",
   "forms": "Raymond Raymundo Raimondo Ramón Raimund Раймонд",
   "short": "Ray Mundo Moncho Rai"
  },
  {
   "name": "Ramón",
   "forms": "Raymond Ramon Рамон",
   "short": "Moncho Monchi Ramoncín Mon Monchito Ramoncito"
  },
  {
   "name": "Ricardo",
   "forms": "Richard Riccardo Ричард Rikard Ryszard",
   "short": "Rick Richi Dick Ricky Rich Ricardito Cayo Richie Caíto Rickie Ritchie"
  },
  {
   "name": "Roberto",
   "forms": "Robert Роберт Rupert",
   "short": "Beto Bob Rob Robbie Bobby Robertico Berto Tito Bert Robin Roby Robertito"
  },
  {
   "name": "Rodolfo",
   "forms": "Rudolf Rudolph Rodolphe Рудольф Raúl",
   "short": "Rudy Fito Rodo Rolf Rudi Popo"
  },
  {
   "name": "Rodrigo",
   "forms": "Roderick Родриго",
   "short": "Rodri Ruy Rod Rigo Roddy"
  },
  {
   "name": "Rosa",
   "forms": "Rose Роза Rosa Рожа",
   "short": "Rosita Rosie Rosi Chita Rosy Rochi"
  },
  {
   "name": "Rosario",
   "forms": "Росарио",
   "short": "Charo Chayo Charito Rosarito Chari Saro"
  },
  {
   "name": "Salvador",
   "forms": "Salvatore Сальвадор",
   "short": "Salva Chava Turi Chavita Sal Salvi Chavo"
  },
  {
   "name": "Samuel",
   "forms": "Самуил Самуїл Samuele Самуэль",
   "short": "Sam Sammy Samu Samy Muel"
  },
  {
   "name": "Sebastián",
   "forms": "Sebastian Себастьян Sébastien Bastian Sebastiano",
   "short": "Seba Sebas Bastián Bash Chano Sebi Basti Tatán"
  },
  {
   "name": "Socorro",
   "forms": "",
   "short": "Coco Coyo Soco"
  },
  {
   "name": "Sofía",
   "forms": "Sophia Sophie София Софія Софья Сафія Zofia Sofie",
   "short": "Sofi Соня Sonia Sonya Chofi Chofa"
  },
  {
   "name": "Soledad",
   "forms": "",
   "short": "Sole Chole Marisol Cholita"
  },
  {
   "name": "Susana",
   "forms": "Susan Suzanne Susanna Сусанна Susannah Zsuzsanna",
   "short": "Susi Sue Susie Suzy Susanita Suse Suki"
  },
  {
   "name": "Teresa",
   "forms": "Theresa Thérèse Тереса Тереза Terese",
   "short": "Tere Teresita Terry Teri Maite Resi Tess Tessa Techi"
  },
  {
   "name": "Theodore",
   "forms": "Teodoro Theodor Fyodor",
   "short": "Ted Teddy Theo Teo"
  },
  {
   "name": "Tomás",
   "forms": "Thomas Tommaso Tomasz Томас Фома Тома Хома Tomáš",
   "short": "Tom Tommy Tomy Tomasito Chomás Tommie Tomi"
  },
  {
   "name": "Verónica",
   "forms": "Veronica Veronika Вероника Вераніка Véronique",
   "short": "Vero Ronnie Verito Roni Vera"
  },
  {
   "name": "Vicente",
   "forms": "Vincent Vincenzo Викентий Vicenç Vincente",
   "short": "Chente Vicen Vin Vinnie Tente Vince Sento Vicentico"
  },
  {
   "name": "Walter",
   "forms": "Gualterio Walther Вальтер Уолтер",
   "short": "Walt Wally Gualo"
  },
  {
   "name": "Yolanda",
   "forms": "Iolanda Yolande Jolanda Иоланда",
   "short": "Yoli Yola Yoly Landa"
  },
  {
   "name": "Abdul",
   "forms": "Abdel Abdoul Abdal Абдул Abd",
   "short": ""
  },
  {
   "name": "Muhammad",
   "forms": "Mohammed Mohamed Mohammad Muhammed Muhamed Mohamad Mohamet Mehmet Mahomet Mohd Muḥammad Мухаммад Магомед Мухаммед Магомет Muhammet Mohamud Mahamad",
   "short": "Mo Moha Muha"
  },
  {
   "name": "Ahmed",
   "forms": "Ahmad Ahmet Akhmed Ахмед Ахмад Achmed Achmad Ahmat",
   "short": ""
  },
  {
   "name": "Hussein",
   "forms": "Husayn Hussain Husain Hossein Hosein Houssein Hüseyin Хуссейн Хусейн Husein Huseyn Hossain",
   "short": ""
  },
  {
   "name": "Hassan",
   "forms": "Hasan Hassane Хасан Гасан Hasson",
   "short": ""
  },
  {
   "name": "Yusuf",
   "forms": "Youssef Yousef Yousuf Yusef Yussuf Joseph Юсуф Yosef Yousif Yousaf Yusif Iusuf Usef",
   "short": ""
  },
  {
   "name": "Ibrahim",
   "forms": "Abraham Ebrahim Ибрагим Avraham Brahim Ibraheem İbrahim Ibragim Abram Авраам",
   "short": ""
  },
  {
   "name": "Umar",
   "forms": "Omar Omer Умар Омар Oumar Ömer",
   "short": ""
  },
  {
   "name": "Usman",
   "forms": "Osman Uthman Othman Осман Усман Ousmane",
   "short": ""
  },
  {
   "name": "Isa",
   "forms": "Issa Eisa Essa Иса",
   "short": ""
  },
  {
   "name": "Khalid",
   "forms": "Khaled Halid Chalid Халид Khalida Halit",
   "short": ""
  },
  {
   "name": "Suleiman",
   "forms": "Sulaiman Soleiman Süleyman Solomon Сулейман Sulayman Suleyman Souleymane Soliman Salomón",
   "short": ""
  },
  {
   "name": "Elizabeth",
   "forms": "Elisabeth Isabel Elisabet Elżbieta Elisabetta",
   "short": "Liz Beth Betty Eliza Lizzie Bess Betsy Libby Lisa Liza Lilibet Elsie Betsie Bette Ellie"
  },
  {
   "name": "James",
   "forms": "Jacobo Jaime Jacob Diego Джеймс Hamish Séamus Jacques",
   "short": "Jim Jimmy Jamie Jem Jimmie"
  },
  {
   "name": "John",
   "forms": "Джон Jon",
   "short": "Johnny Jack Johnnie Jonny Jackie Jock"
  },
  {
   "name": "Jonathan",
   "forms": "Jonatan Johnathan Johnathon Yonatan Ионафан",
   "short": "Jon Jonny Nathan Johnny Yoni Jony"
  },
  {
   "name": "Joseph",
   "forms": "Джозеф",
   "short": "Joe Joey Jo Jos Josie"
  },
  {
   "name": "Joshua",
   "forms": "Josué Иисус Yehoshua",
   "short": "Josh"
  },
  {
   "name": "Katherine",
   "forms": "Catherine Kathryn Kathleen Katharine Catharine Cathleen",
   "short": "Kate Kathy Katie Cathy Kat Kitty Kay Katy Kath Kit Cate"
  },
  {
   "name": "Andrew",
   "forms": "",
   "short": "Andy Drew"
  },
  {
   "name": "Christopher",
   "forms": "Christoph Christophe Cristóbal Kristoffer Kristof",
   "short": "Chris Kit Topher Kris"
  },
  {
   "name": "Christian",
   "forms": "Cristian Kristian Христиан Cristiano Chrétien",
   "short": "Chris Cris Kris"
  },
  {
   "name": "Michael",
   "forms": "Майкл Micheal",
   "short": "Mike Mick Mickey Mikey Micky Mitch"
  },
  {
   "name": "Nathaniel",
   "forms": "Natanael Nathanael",
   "short": "Nate Nat Nathan"
  },
  {
   "name": "Nicholas",
   "forms": "Nicolas Niklaus Николас",
   "short": "Nick Nico Nicky Klaus Cole"
  },
  {
   "name": "Pamela",
   "forms": "",
   "short": "Pam Pammy"
  },
  {
   "name": "Rebecca",
   "forms": "Rebeca Ребекка Rivka",
   "short": "Becky Becca Beca Bec Reba"
  },
  {
   "name": "Robert",
   "forms": "",
   "short": "Bob Rob Bobby Robbie Bert Robin Bobbie Robby"
  },
  {
   "name": "Richard",
   "forms": "",
   "short": "Dick Rick Rich Ricky Richie Dickie Rickie"
  },
  {
   "name": "Ronald",
   "forms": "Ronaldo Reynaldo Reinaldo Рональд",
   "short": "Ron Ronnie Ronny"
  },
  {
   "name": "Stephen",
   "forms": "Steven Stephan Stephon Stefan Esteban Steffen",
   "short": "Steve Stevie Steph"
  },
  {
   "name": "Stephanie",
   "forms": "Estefanía Stefania Stefanie Степанида Stéphanie",
   "short": "Steph Stef Stefi Fani Fanny Stevie"
  },
  {
   "name": "Thomas",
   "forms": "",
   "short": "Tom Tommy Thom Tomi"
  },
  {
   "name": "Timothy",
   "forms": "",
   "short": "Tim Timmy"
  },
  {
   "name": "Victor",
   "forms": "",
   "short": "Vic Vito Vicky"
  },
  {
   "name": "William",
   "forms": "Уильям Вильям",
   "short": "Bill Will Billy Willie Liam Willy Wills"
  },
  {
   "name": "Zachary",
   "forms": "Zacarías Zacharias Захар Захария Zachariah Zakaria Zakhar",
   "short": "Zach Zack Zak"
  },
  {
   "name": "Abigail",
   "forms": "",
   "short": "Abby Gail Abbie Abi"
  },
  {
   "name": "Albert",
   "forms": "",
   "short": "Al Bert Bertie"
  },
  {
   "name": "Alfred",
   "forms": "",
   "short": "Alf Fred Alfie Freddie"
  },
  {
   "name": "Anthony",
   "forms": "Antonio Энтони",
   "short": "Tony Ant Toni"
  },
  {
   "name": "Arnold",
   "forms": "Arnaldo Arnaud Арнольд Arnoldo",
   "short": "Arnie Arno"
  },
  {
   "name": "Barbara",
   "forms": "",
   "short": "Barb Babs Barbie Bobbie"
  },
  {
   "name": "Bernard",
   "forms": "Bernardo Bernhard Бернард",
   "short": "Bernie Barney Nardo Ben"
  },
  {
   "name": "Bradley",
   "forms": "",
   "short": "Brad"
  },
  {
   "name": "Caroline",
   "forms": "Carolina Carolyn Каролина Karolina",
   "short": "Carrie Caro Carol Lina Caz Cary"
  },
  {
   "name": "Cynthia",
   "forms": "Cintia",
   "short": "Cindy Cyn"
  },
  {
   "name": "Dorothy",
   "forms": "Dorotea Dorothea Дороти",
   "short": "Dot Dottie Dolly Dora Thea Dodie"
  },
  {
   "name": "Douglas",
   "forms": "",
   "short": "Doug Dougie"
  },
  {
   "name": "Eleanor",
   "forms": "Leonor Eleonora Elinor Элеонора Eleonor",
   "short": "Ellie Nell Nora Ella Lenore"
  },
  {
   "name": "Gregory",
   "forms": "",
   "short": "Greg Gregg"
  },
  {
   "name": "Harold",
   "forms": "Haroldo Harald Гарольд Аральд",
   "short": "Hal Harry"
  },
  {
   "name": "Jeffrey",
   "forms": "Geoffrey Jeffery Godofredo",
   "short": "Jeff Geoff"
  },
  {
   "name": "Jennifer",
   "forms": "Jenifer Yenifer Yénifer Дженнифер Yennifer Jénnifer",
   "short": "Jen Jenny Jennie Yeni"
  },
  {
   "name": "Jessica",
   "forms": "Yesica Jésica Yésica Джессика Yessica",
   "short": "Jess Jessie Yesi Jessi"
  },
  {
   "name": "Kimberly",
   "forms": "Kimberley",
   "short": "Kim Kimmy"
  },
  {
   "name": "Leonard",
   "forms": "",
   "short": "Len Leo Lenny"
  },
  {
   "name": "Louis",
   "forms": "",
   "short": "Lou Louie"
  },
  {
   "name": "Martha",
   "forms": "Marta Марта Marthe",
   "short": "Marty Mattie Martita Patty"
  },
  {
   "name": "Matthew",
   "forms": "",
   "short": "Matt Matty"
  },
  {
   "name": "Melissa",
   "forms": "Melisa",
   "short": "Mel Lissa Missy"
  },
  {
   "name": "Peter",
   "forms": "",
   "short": "Pete"
  },
  {
   "name": "Philip",
   "forms": "",
   "short": "Phil Pip"
  },
  {
   "name": "Raymond",
   "forms": "",
   "short": "Ray"
  },
  {
   "name": "Samantha",
   "forms": "Samanta",
   "short": "Sam Sammy"
  },
  {
   "name": "Theresa",
   "forms": "",
   "short": "Terry Tess Tessa Tracy Resi"
  },
  {
   "name": "Vincent",
   "forms": "",
   "short": "Vin Vince Vinnie"
  },
  {
   "name": "Virginia",
   "forms": "Виргиния Вирджиния",
   "short": "Ginny Vir Virgi Gigi Vicki"
  }
 ]
};
