// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeAllText`, from `ocr-api/RecognizeAllText.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Country};

/// Reads the kinds of documents named in the call through one common interface, from cards to
/// invoices.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeAllTextRequest::new()
///     .type_("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.recognize_all_text(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeAllTextRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<AllTextType>>,
    /// Whether places of photos, seals and the like come too.
    pub output_figure: Option<bool>,
    /// Whether QR codes are read as well.
    pub output_qrcode: Option<bool>,
    /// Code that stands for the output bar, for programs to act on.
    pub output_bar_code: Option<bool>,
    /// Whether text in seals is read as well.
    pub output_stamp: Option<bool>,
    /// In which form places come: rectangle or corner points; none if left out.
    pub output_coordinate: Option<String>,
    /// Whether places are those in the picture as sent.
    pub output_oricoord: Option<bool>,
    /// Whether the fields come as a workbook to fetch.
    pub output_kv_excel: Option<bool>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// Settings of the advanced, and what it works with.
    pub advanced_config: Option<AdvancedConfig>,
    /// Settings of the id card, and what it works with.
    pub id_card_config: Option<IdCardConfig>,
    /// Settings of the international id card, and what it works with.
    pub international_id_card_config: Option<InternationalIdCardConfig>,
    /// Settings of the international business license, and what it works with.
    pub international_business_license_config: Option<
        InternationalBusinessLicenseConfig,
    >,
    /// Settings of the multi lan, and what it works with.
    pub multi_lan_config: Option<MultiLanConfig>,
    /// Settings of the table, and what it works with.
    pub table_config: Option<TableConfig>,
}

impl RecognizeAllTextRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<AllTextType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `OutputFigure`.
    #[inline]
    pub fn output_figure(mut self, value: bool) -> Self {
        self.output_figure = Some(value);
        self
    }
    /// Sets `OutputQrcode`.
    #[inline]
    pub fn output_qrcode(mut self, value: bool) -> Self {
        self.output_qrcode = Some(value);
        self
    }
    /// Sets `OutputBarCode`.
    #[inline]
    pub fn output_bar_code(mut self, value: bool) -> Self {
        self.output_bar_code = Some(value);
        self
    }
    /// Sets `OutputStamp`.
    #[inline]
    pub fn output_stamp(mut self, value: bool) -> Self {
        self.output_stamp = Some(value);
        self
    }
    /// Sets `OutputCoordinate`.
    pub fn output_coordinate(mut self, value: impl Into<String>) -> Self {
        self.output_coordinate = Some(value.into());
        self
    }
    /// Sets `OutputOricoord`.
    #[inline]
    pub fn output_oricoord(mut self, value: bool) -> Self {
        self.output_oricoord = Some(value);
        self
    }
    /// Sets `OutputKVExcel`.
    #[inline]
    pub fn output_kv_excel(mut self, value: bool) -> Self {
        self.output_kv_excel = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `AdvancedConfig`.
    pub fn advanced_config(mut self, value: impl Into<AdvancedConfig>) -> Self {
        self.advanced_config = Some(value.into());
        self
    }
    /// Sets `IdCardConfig`.
    pub fn id_card_config(mut self, value: impl Into<IdCardConfig>) -> Self {
        self.id_card_config = Some(value.into());
        self
    }
    /// Sets `InternationalIdCardConfig`.
    pub fn international_id_card_config(
        mut self,
        value: impl Into<InternationalIdCardConfig>,
    ) -> Self {
        self.international_id_card_config = Some(value.into());
        self
    }
    /// Sets `InternationalBusinessLicenseConfig`.
    pub fn international_business_license_config(
        mut self,
        value: impl Into<InternationalBusinessLicenseConfig>,
    ) -> Self {
        self.international_business_license_config = Some(value.into());
        self
    }
    /// Sets `MultiLanConfig`.
    pub fn multi_lan_config(mut self, value: impl Into<MultiLanConfig>) -> Self {
        self.multi_lan_config = Some(value.into());
        self
    }
    /// Sets `TableConfig`.
    pub fn table_config(mut self, value: impl Into<TableConfig>) -> Self {
        self.table_config = Some(value.into());
        self
    }
}

request! {
    RecognizeAllTextRequest {
        "Url" => url: query,
        "body" => body: form,
        "Type" => type_: query,
        "OutputFigure" => output_figure: query,
        "OutputQrcode" => output_qrcode: query,
        "OutputBarCode" => output_bar_code: query,
        "OutputStamp" => output_stamp: query,
        "OutputCoordinate" => output_coordinate: query,
        "OutputOricoord" => output_oricoord: query,
        "OutputKVExcel" => output_kv_excel: query,
        "PageNo" => page_no: query,
        "AdvancedConfig" => advanced_config: query_json,
        "IdCardConfig" => id_card_config: query_json,
        "InternationalIdCardConfig" => international_id_card_config: query_json,
        "InternationalBusinessLicenseConfig" => international_business_license_config: query_json,
        "MultiLanConfig" => multi_lan_config: query_json,
        "TableConfig" => table_config: query_json,
    }
}

impl Operation for RecognizeAllTextRequest {
    type Response = RecognizeAllTextResponse;
    type Error = RecognizeAllTextError;
    const INFO: OperationInfo = super::operation("RecognizeAllText").required(&["Type"]);
    const ERRORS: &'static [RecognizeAllTextError] = &[
        RecognizeAllTextError::InvalidInputParameter,
        RecognizeAllTextError::InvalidCountry,
    ];
}

impl Paginated for RecognizeAllTextRequest {
    type Item = SubImage;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.sub_images)
    }
}

/// Response to [`RecognizeAllTextRequest`].
#[non_exhaustive]
pub struct RecognizeAllTextResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2A98925-DC2C-18FB-995F-BAF507XXXXXX`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AllTextData>,
    /// Code for programs to act on, as a rule that of the result. Example: `400`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `illegalImageUrl`.
    pub message: Option<String>,
}

response! {
    RecognizeAllTextResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Settings of the advanced, and what it works with.
#[non_exhaustive]
pub struct AdvancedConfig {
    /// Whether words are put together to lines.
    pub output_row: Option<bool>,
    /// Whether lines are put together to paragraphs.
    pub output_paragraph: Option<bool>,
    /// Whether tables come back as cells.
    pub output_table: Option<bool>,
    /// What is known about the output char.
    pub output_char_info: Option<bool>,
    /// Whether the table has no ruled lines.
    pub is_line_less_table: Option<bool>,
    /// Whether the table is filled in by hand.
    pub is_hand_writing_table: Option<bool>,
    /// Whether tables come as a workbook to fetch.
    pub output_table_excel: Option<bool>,
    /// Whether tables come as a web page to fetch.
    pub output_table_html: Option<bool>,
}

impl AdvancedConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OutputRow`.
    #[inline]
    pub fn output_row(mut self, value: bool) -> Self {
        self.output_row = Some(value);
        self
    }
    /// Sets `OutputParagraph`.
    #[inline]
    pub fn output_paragraph(mut self, value: bool) -> Self {
        self.output_paragraph = Some(value);
        self
    }
    /// Sets `OutputTable`.
    #[inline]
    pub fn output_table(mut self, value: bool) -> Self {
        self.output_table = Some(value);
        self
    }
    /// Sets `OutputCharInfo`.
    #[inline]
    pub fn output_char_info(mut self, value: bool) -> Self {
        self.output_char_info = Some(value);
        self
    }
    /// Sets `IsLineLessTable`.
    #[inline]
    pub fn is_line_less_table(mut self, value: bool) -> Self {
        self.is_line_less_table = Some(value);
        self
    }
    /// Sets `IsHandWritingTable`.
    #[inline]
    pub fn is_hand_writing_table(mut self, value: bool) -> Self {
        self.is_hand_writing_table = Some(value);
        self
    }
    /// Sets `OutputTableExcel`.
    #[inline]
    pub fn output_table_excel(mut self, value: bool) -> Self {
        self.output_table_excel = Some(value);
        self
    }
    /// Sets `OutputTableHtml`.
    #[inline]
    pub fn output_table_html(mut self, value: bool) -> Self {
        self.output_table_html = Some(value);
        self
    }
}

request! {
    AdvancedConfig {
        "OutputRow" => output_row: field,
        "OutputParagraph" => output_paragraph: field,
        "OutputTable" => output_table: field,
        "OutputCharInfo" => output_char_info: field,
        "IsLineLessTable" => is_line_less_table: field,
        "IsHandWritingTable" => is_hand_writing_table: field,
        "OutputTableExcel" => output_table_excel: field,
        "OutputTableHtml" => output_table_html: field,
    }
}

/// Settings of the id card, and what it works with.
#[non_exhaustive]
pub struct IdCardConfig {
    /// Whether copies and photos of screens are noticed.
    pub output_id_card_quality: Option<bool>,
    /// Whether a large language model helps; more accurate and slower.
    pub llm_rec: Option<bool>,
}

impl IdCardConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OutputIdCardQuality`.
    #[inline]
    pub fn output_id_card_quality(mut self, value: bool) -> Self {
        self.output_id_card_quality = Some(value);
        self
    }
    /// Sets `Llm_rec`.
    #[inline]
    pub fn llm_rec(mut self, value: bool) -> Self {
        self.llm_rec = Some(value);
        self
    }
}

request! {
    IdCardConfig {
        "OutputIdCardQuality" => output_id_card_quality: field,
        "Llm_rec" => llm_rec: field,
    }
}

/// Settings of the international id card, and what it works with.
#[non_exhaustive]
pub struct InternationalIdCardConfig {
    /// Country or region that the address or the data belongs to.
    pub country: Option<Open<Country>>,
}

impl InternationalIdCardConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<Open<Country>>) -> Self {
        self.country = Some(value.into());
        self
    }
}

request! {
    InternationalIdCardConfig {
        "Country" => country: field,
    }
}

/// Settings of the international business license, and what it works with.
#[non_exhaustive]
pub struct InternationalBusinessLicenseConfig {
    /// Country or region that the address or the data belongs to.
    pub country: Option<String>,
}

impl InternationalBusinessLicenseConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
}

request! {
    InternationalBusinessLicenseConfig {
        "Country" => country: field,
    }
}

/// Settings of the multi lan, and what it works with.
#[non_exhaustive]
pub struct MultiLanConfig {
    /// The languages that are concerned.
    pub languages: Option<String>,
}

impl MultiLanConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Languages`.
    pub fn languages(mut self, value: impl Into<String>) -> Self {
        self.languages = Some(value.into());
        self
    }
}

request! {
    MultiLanConfig {
        "Languages" => languages: field,
    }
}

/// Settings of the table, and what it works with.
#[non_exhaustive]
pub struct TableConfig {
    /// Whether the table is filled in by hand.
    pub is_hand_writing_table: Option<bool>,
    /// Whether the table has no ruled lines.
    pub is_line_less_table: Option<bool>,
    /// Whether tables come as a workbook to fetch.
    pub output_table_excel: Option<bool>,
    /// Whether tables come as a web page to fetch.
    pub output_table_html: Option<bool>,
}

impl TableConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IsHandWritingTable`.
    #[inline]
    pub fn is_hand_writing_table(mut self, value: bool) -> Self {
        self.is_hand_writing_table = Some(value);
        self
    }
    /// Sets `IsLineLessTable`.
    #[inline]
    pub fn is_line_less_table(mut self, value: bool) -> Self {
        self.is_line_less_table = Some(value);
        self
    }
    /// Sets `OutputTableExcel`.
    #[inline]
    pub fn output_table_excel(mut self, value: bool) -> Self {
        self.output_table_excel = Some(value);
        self
    }
    /// Sets `OutputTableHtml`.
    #[inline]
    pub fn output_table_html(mut self, value: bool) -> Self {
        self.output_table_html = Some(value);
        self
    }
}

request! {
    TableConfig {
        "IsHandWritingTable" => is_hand_writing_table: field,
        "IsLineLessTable" => is_line_less_table: field,
        "OutputTableExcel" => output_table_excel: field,
        "OutputTableHtml" => output_table_html: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AllTextData {
    /// Extent from top to bottom. Example: `2000`.
    pub height: Option<i32>,
    /// Extent from left to right. Example: `1000`.
    pub width: Option<i32>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// How many there are of this: sub image. Example: `2`.
    pub sub_image_count: Option<i32>,
    /// The sub images that were found or are concerned, one entry each.
    pub sub_images: Vec<SubImage>,
    /// Result of the step or check named xml.
    pub xml_result: Option<String>,
    /// Which version of the algo is meant.
    pub algo_version: Option<String>,
    /// What is known about the debug.
    pub debug_info: Option<Value>,
    /// Recognizers that took part.
    pub algo_server: Vec<String>,
    /// Way in which the is mixed works. Example: `false`.
    pub is_mixed_mode: Option<bool>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Web address under which the kv excel is found. Example: `https://example.xlsx`.
    pub kv_excel_url: Option<String>,
}

response! {
    AllTextData {
        "Height" => height: value,
        "Width" => width: value,
        "Content" => content: value,
        "SubImageCount" => sub_image_count: value,
        "SubImages" => sub_images: list(""),
        "XmlResult" => xml_result: value,
        "AlgoVersion" => algo_version: value,
        "DebugInfo" => debug_info: value,
        "AlgoServer" => algo_server: list(""),
        "IsMixedMode" => is_mixed_mode: value,
        "PageNo" => page_no: value,
        "KvExcelUrl" => kv_excel_url: value,
    }
}

/// The sub images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SubImage {
    /// ID of the sub image that the item belongs to or stands for. Example: `0`.
    pub sub_image_id: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Degrees by which the part of the picture is turned. Example: `0`.
    pub angle: Option<i32>,
    /// The sub image points that were found or are concerned, one entry each.
    pub sub_image_points: Vec<Point>,
    /// Rectangle around this part of the picture.
    pub sub_image_rect: Option<Rect>,
    /// What is known about the kv.
    pub kv_info: Option<KvInfo>,
    /// What is known about the block.
    pub block_info: Option<BlockInfo>,
    /// What is known about the table.
    pub table_info: Option<TableInfo>,
    /// What is known about the row.
    pub row_info: Option<RowInfo>,
    /// What is known about the paragraph.
    pub paragraph_info: Option<ParagraphInfo>,
    /// What is known about the qr code.
    pub qr_code_info: Option<QrCodeInfo>,
    /// What is known about the bar code.
    pub bar_code_info: Option<BarCodeInfo>,
    /// What is known about the figure.
    pub figure_info: BTreeMap<String, FigureInfo>,
    /// What is known about the stamp.
    pub stamp_info: Option<StampInfo>,
    /// What is known about the quality.
    pub quality_info: Option<QualityInfo>,
}

response! {
    SubImage {
        "SubImageId" => sub_image_id: value,
        "Type" => type_: value,
        "Angle" => angle: value,
        "SubImagePoints" => sub_image_points: list(""),
        "SubImageRect" => sub_image_rect: value,
        "KvInfo" => kv_info: value,
        "BlockInfo" => block_info: value,
        "TableInfo" => table_info: value,
        "RowInfo" => row_info: value,
        "ParagraphInfo" => paragraph_info: value,
        "QrCodeInfo" => qr_code_info: value,
        "BarCodeInfo" => bar_code_info: value,
        "FigureInfo" => figure_info: map,
        "StampInfo" => stamp_info: value,
        "QualityInfo" => quality_info: value,
    }
}

/// The sub image points that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Point {
    /// Position from the left. Example: `100`.
    pub x: Option<i32>,
    /// Position from the top. Example: `200`.
    pub y: Option<i32>,
}

response! {
    Point {
        "X" => x: value,
        "Y" => y: value,
    }
}

/// Rectangle around this part of the picture.
#[non_exhaustive]
pub struct Rect {
    /// Middle of the rectangle from the left, in pixels. Example: `100`.
    pub center_x: Option<i32>,
    /// Middle of the rectangle from the top, in pixels. Example: `200`.
    pub center_y: Option<i32>,
    /// Extent from left to right. Example: `1000`.
    pub width: Option<i32>,
    /// Extent from top to bottom. Example: `2000`.
    pub height: Option<i32>,
}

response! {
    Rect {
        "CenterX" => center_x: value,
        "CenterY" => center_y: value,
        "Width" => width: value,
        "Height" => height: value,
    }
}

/// What is known about the kv.
#[non_exhaustive]
pub struct KvInfo {
    /// How many there are of this: kv. Example: `6`.
    pub kv_count: Option<i32>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<Value>,
    /// Details about the kv, one entry each.
    pub kv_details: BTreeMap<String, KvDetail>,
}

response! {
    KvInfo {
        "KvCount" => kv_count: value,
        "Data" => data: value,
        "KvDetails" => kv_details: map,
    }
}

/// Details about the kv, one entry each.
#[non_exhaustive]
pub struct KvDetail {
    /// Name that the key goes by. Example: `"address"`.
    pub key_name: Option<String>,
    /// How sure the field's name is, up to 100. Example: `100`.
    pub key_confidence: Option<i32>,
    /// Value that belongs to the name or key beside it. Example: `text`.
    pub value: Option<String>,
    /// How sure the field's value is, up to 100. Example: `98`.
    pub value_confidence: Option<i32>,
    /// The value points that were found or are concerned, one entry each.
    pub value_points: Vec<Point>,
    /// Rectangle around the field's value.
    pub value_rect: Option<Rect>,
    /// Degrees by which the field's value is turned. Example: `0`.
    pub value_angle: Option<i32>,
}

response! {
    KvDetail {
        "KeyName" => key_name: value,
        "KeyConfidence" => key_confidence: value,
        "Value" => value: value,
        "ValueConfidence" => value_confidence: value,
        "ValuePoints" => value_points: list(""),
        "ValueRect" => value_rect: value,
        "ValueAngle" => value_angle: value,
    }
}

/// What is known about the block.
#[non_exhaustive]
pub struct BlockInfo {
    /// How many there are of this: block. Example: `12`.
    pub block_count: Option<i32>,
    /// Details about the block, one entry each.
    pub block_details: Vec<BlockDetail>,
}

response! {
    BlockInfo {
        "BlockCount" => block_count: value,
        "BlockDetails" => block_details: list(""),
    }
}

/// Details about the block, one entry each.
#[non_exhaustive]
pub struct BlockDetail {
    /// ID of the block that the item belongs to or stands for. Example: `0`.
    pub block_id: Option<i32>,
    /// Degrees by which the piece of text is turned. Example: `0`.
    pub block_angle: Option<i32>,
    /// What the block contains. Example: `text`.
    pub block_content: Option<String>,
    /// How sure the text is, up to 100. Example: `98`.
    pub block_confidence: Option<i32>,
    /// The block points that were found or are concerned, one entry each.
    pub block_points: Vec<Point>,
    /// Rectangle around the piece of text.
    pub block_rect: Option<Rect>,
    /// What is known about each char, one entry each.
    pub char_infos: Vec<CharInfos>,
}

response! {
    BlockDetail {
        "BlockId" => block_id: value,
        "BlockAngle" => block_angle: value,
        "BlockContent" => block_content: value,
        "BlockConfidence" => block_confidence: value,
        "BlockPoints" => block_points: list(""),
        "BlockRect" => block_rect: value,
        "CharInfos" => char_infos: list(""),
    }
}

/// What is known about each char, one entry each.
#[non_exhaustive]
pub struct CharInfos {
    /// ID of the char that the item belongs to or stands for. Example: `0`.
    pub char_id: Option<i32>,
    /// What the char contains. Example: `text`.
    pub char_content: Option<String>,
    /// How sure the character is, up to 100. Example: `95`.
    pub char_confidence: Option<i32>,
    /// The char points that were found or are concerned, one entry each.
    pub char_points: Vec<Point>,
    /// Rectangle around the character.
    pub char_rect: Option<Rect>,
}

response! {
    CharInfos {
        "CharId" => char_id: value,
        "CharContent" => char_content: value,
        "CharConfidence" => char_confidence: value,
        "CharPoints" => char_points: list(""),
        "CharRect" => char_rect: value,
    }
}

/// What is known about the table.
#[non_exhaustive]
pub struct TableInfo {
    /// How many there are of this: table. Example: `2`.
    pub table_count: Option<i32>,
    /// Details about the table, one entry each.
    pub table_details: Vec<TableDetail>,
    /// Where the workbook is fetched. Example: `https://example.xlsx`.
    pub table_excel: Option<String>,
    /// Where the web page is fetched. Example: `https://example.html`.
    pub table_html: Option<String>,
}

response! {
    TableInfo {
        "TableCount" => table_count: value,
        "TableDetails" => table_details: list(""),
        "TableExcel" => table_excel: value,
        "TableHtml" => table_html: value,
    }
}

/// Details about the table, one entry each.
#[non_exhaustive]
pub struct TableDetail {
    /// ID of the table that the item belongs to or stands for. Example: `0`.
    pub table_id: Option<i32>,
    /// How many there are of this: row. Example: `10`.
    pub row_count: Option<i32>,
    /// How many there are of this: column. Example: `3`.
    pub column_count: Option<i32>,
    /// How many there are of this: cell. Example: `29`.
    pub cell_count: Option<i32>,
    /// Text above the table.
    pub header: Option<Header>,
    /// Text below the table.
    pub footer: Option<Footer>,
    /// Details about the cell, one entry each.
    pub cell_details: Vec<CellDetail>,
    /// The table points that were found or are concerned, one entry each.
    pub table_points: Vec<Point>,
    /// Rectangle around the table.
    pub table_rect: Option<Rect>,
}

response! {
    TableDetail {
        "TableId" => table_id: value,
        "RowCount" => row_count: value,
        "ColumnCount" => column_count: value,
        "CellCount" => cell_count: value,
        "Header" => header: value,
        "Footer" => footer: value,
        "CellDetails" => cell_details: list(""),
        "TablePoints" => table_points: list(""),
        "TableRect" => table_rect: value,
    }
}

/// Text above the table.
#[non_exhaustive]
pub struct Header {
    /// The contents that were found or are concerned, one entry each. Example: `text`.
    pub contents: Vec<String>,
    /// ID of the block that the item belongs to or stands for. Example: `0`.
    pub block_id: Option<i32>,
}

response! {
    Header {
        "Contents" => contents: list(""),
        "BlockId" => block_id: value,
    }
}

/// Text below the table.
#[non_exhaustive]
pub struct Footer {
    /// The contents that were found or are concerned, one entry each. Example: `text`.
    pub contents: Vec<String>,
    /// ID of the block that the item belongs to or stands for. Example: `0`.
    pub block_id: Option<i32>,
}

response! {
    Footer {
        "Contents" => contents: list(""),
        "BlockId" => block_id: value,
    }
}

/// Details about the cell, one entry each.
#[non_exhaustive]
pub struct CellDetail {
    /// ID of the cell that the item belongs to or stands for. Example: `0`.
    pub cell_id: Option<i32>,
    /// What the cell contains. Example: `text`.
    pub cell_content: Option<String>,
    /// First row that the cell covers, counted from 0. Example: `0`.
    pub row_start: Option<i32>,
    /// Last row that the cell covers, counted from 0. Example: `0`.
    pub row_end: Option<i32>,
    /// First column that the cell covers, counted from 0. Example: `2`.
    pub column_start: Option<i32>,
    /// Last column that the cell covers, counted from 0. Example: `5`.
    pub column_end: Option<i32>,
    /// Items of the kind block that were found or are concerned. Example: `0`.
    pub block_list: Vec<i32>,
    /// The cell points that were found or are concerned, one entry each.
    pub cell_points: Vec<Point>,
    /// Rectangle around the cell.
    pub cell_rect: Option<Rect>,
    /// Degrees by which the cell is turned. Example: `0`.
    pub cell_angle: Option<i32>,
}

response! {
    CellDetail {
        "CellId" => cell_id: value,
        "CellContent" => cell_content: value,
        "RowStart" => row_start: value,
        "RowEnd" => row_end: value,
        "ColumnStart" => column_start: value,
        "ColumnEnd" => column_end: value,
        "BlockList" => block_list: list(""),
        "CellPoints" => cell_points: list(""),
        "CellRect" => cell_rect: value,
        "CellAngle" => cell_angle: value,
    }
}

/// What is known about the row.
#[non_exhaustive]
pub struct RowInfo {
    /// How many there are of this: row. Example: `9`.
    pub row_count: Option<i32>,
    /// Details about the row, one entry each.
    pub row_details: Vec<RowDetail>,
}

response! {
    RowInfo {
        "RowCount" => row_count: value,
        "RowDetails" => row_details: list(""),
    }
}

/// Details about the row, one entry each.
#[non_exhaustive]
pub struct RowDetail {
    /// ID of the row that the item belongs to or stands for. Example: `0`.
    pub row_id: Option<i32>,
    /// What the row contains. Example: `text`.
    pub row_content: Option<String>,
    /// Items of the kind block that were found or are concerned. Example: `0`.
    pub block_list: Vec<i32>,
}

response! {
    RowDetail {
        "RowId" => row_id: value,
        "RowContent" => row_content: value,
        "BlockList" => block_list: list(""),
    }
}

/// What is known about the paragraph.
#[non_exhaustive]
pub struct ParagraphInfo {
    /// How many there are of this: paragraph. Example: `11`.
    pub paragraph_count: Option<i32>,
    /// Details about the paragraph, one entry each.
    pub paragraph_details: Vec<ParagraphDetail>,
}

response! {
    ParagraphInfo {
        "ParagraphCount" => paragraph_count: value,
        "ParagraphDetails" => paragraph_details: list(""),
    }
}

/// Details about the paragraph, one entry each.
#[non_exhaustive]
pub struct ParagraphDetail {
    /// ID of the paragraph that the item belongs to or stands for. Example: `0`.
    pub paragraph_id: Option<i32>,
    /// What the paragraph contains. Example: `text`.
    pub paragraph_content: Option<String>,
    /// Items of the kind block that were found or are concerned. Example: `0`.
    pub block_list: Vec<i32>,
}

response! {
    ParagraphDetail {
        "ParagraphId" => paragraph_id: value,
        "ParagraphContent" => paragraph_content: value,
        "BlockList" => block_list: list(""),
    }
}

/// What is known about the qr code.
#[non_exhaustive]
pub struct QrCodeInfo {
    /// How many there are of this: qr code. Example: `1`.
    pub qr_code_count: Option<i32>,
    /// Details about the qr code, one entry each.
    pub qr_code_details: Vec<QrCodeDetail>,
}

response! {
    QrCodeInfo {
        "QrCodeCount" => qr_code_count: value,
        "QrCodeDetails" => qr_code_details: list(""),
    }
}

/// Details about the qr code, one entry each.
#[non_exhaustive]
pub struct QrCodeDetail {
    /// What the call returns besides its status. Example: `“http://www.gsxt.gov.cn/indeXXX”`.
    pub data: Option<Value>,
    /// The qr code points that were found or are concerned, one entry each.
    pub qr_code_points: Vec<Point>,
    /// Rectangle around the QR code.
    pub qr_code_rect: Option<Rect>,
    /// Degrees by which the QR code is turned. Example: `0`.
    pub qr_code_angle: Option<i32>,
}

response! {
    QrCodeDetail {
        "Data" => data: value,
        "QrCodePoints" => qr_code_points: list(""),
        "QrCodeRect" => qr_code_rect: value,
        "QrCodeAngle" => qr_code_angle: value,
    }
}

/// What is known about the bar code.
#[non_exhaustive]
pub struct BarCodeInfo {
    /// How many there are of this: bar code. Example: `2`.
    pub bar_code_count: Option<i32>,
    /// Details about the bar code, one entry each.
    pub bar_code_details: Vec<BarCodeDetail>,
}

response! {
    BarCodeInfo {
        "BarCodeCount" => bar_code_count: value,
        "BarCodeDetails" => bar_code_details: list(""),
    }
}

/// Details about the bar code, one entry each.
#[non_exhaustive]
pub struct BarCodeDetail {
    /// Kind of the item, out of those that the service tells apart. Example: `Code128`.
    pub type_: Option<String>,
    /// What the call returns besides its status. Example: `"1100011XXXXXX"`.
    pub data: Option<Value>,
    /// The bar code points that were found or are concerned, one entry each.
    pub bar_code_points: Vec<Point>,
    /// Rectangle around the bar code.
    pub bar_code_rect: Option<Rect>,
    /// Degrees by which the bar code is turned. Example: `0`.
    pub bar_code_angle: Option<i32>,
}

response! {
    BarCodeDetail {
        "Type" => type_: value,
        "Data" => data: value,
        "BarCodePoints" => bar_code_points: list(""),
        "BarCodeRect" => bar_code_rect: value,
        "BarCodeAngle" => bar_code_angle: value,
    }
}

/// What is known about the figure.
#[non_exhaustive]
pub struct FigureInfo {
    /// How many there are of this: figure. Example: `3`.
    pub figure_count: Option<i32>,
    /// Details about the figure, one entry each.
    pub figure_details: Vec<FigureDetail>,
}

response! {
    FigureInfo {
        "FigureCount" => figure_count: value,
        "FigureDetails" => figure_details: list(""),
    }
}

/// Details about the figure, one entry each.
#[non_exhaustive]
pub struct FigureDetail {
    /// Kind of the item, out of those that the service tells apart. Example: `face`.
    pub type_: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<Value>,
    /// The figure points that were found or are concerned, one entry each.
    pub figure_points: Vec<Point>,
    /// Rectangle around the figure.
    pub figure_rect: Option<Rect>,
    /// Degrees by which the figure is turned. Example: `0`.
    pub figure_angle: Option<i32>,
}

response! {
    FigureDetail {
        "Type" => type_: value,
        "Data" => data: value,
        "FigurePoints" => figure_points: list(""),
        "FigureRect" => figure_rect: value,
        "FigureAngle" => figure_angle: value,
    }
}

/// What is known about the stamp.
#[non_exhaustive]
pub struct StampInfo {
    /// How many there are of this: stamp. Example: `2`.
    pub stamp_count: Option<i32>,
    /// Details about the stamp, one entry each.
    pub stamp_details: Vec<StampDetail>,
}

response! {
    StampInfo {
        "StampCount" => stamp_count: value,
        "StampDetails" => stamp_details: list(""),
    }
}

/// Details about the stamp, one entry each.
#[non_exhaustive]
pub struct StampDetail {
    /// What the call returns besides its status.
    pub data: Option<StampData>,
    /// The stamp points that were found or are concerned, one entry each.
    pub stamp_points: Vec<Point>,
    /// Rectangle around the seal.
    pub stamp_rect: Option<Rect>,
    /// Degrees by which the seal is turned. Example: `0`.
    pub stamp_angle: Option<i32>,
}

response! {
    StampDetail {
        "Data" => data: value,
        "StampPoints" => stamp_points: list(""),
        "StampRect" => stamp_rect: value,
        "StampAngle" => stamp_angle: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct StampData {
    /// ID of the company that the item belongs to or stands for. Example: `"XXX"`.
    pub company_id: Option<String>,
    /// Name that the organization goes by. Example: `text`.
    pub organization_name: Option<String>,
    /// Code that stands for the anti fake, for programs to act on. Example: `"3205823XXXXXX"`.
    pub anti_fake_code: Option<String>,
    /// Text in the seal beside the names, such as its number. Example: `"3205823XXXXXX"`.
    pub other_text: Option<String>,
    /// Text along the upper edge of the seal. Example: `text`.
    pub top_text: Option<String>,
    /// Who the seal belongs to, in English.
    pub organization_name_eng: Option<String>,
    /// ID of the taxpayer that the item belongs to or stands for.
    pub taxpayer_id: Option<String>,
}

response! {
    StampData {
        "CompanyId" => company_id: value,
        "OrganizationName" => organization_name: value,
        "AntiFakeCode" => anti_fake_code: value,
        "OtherText" => other_text: value,
        "TopText" => top_text: value,
        "OrganizationNameEng" => organization_name_eng: value,
        "TaxpayerId" => taxpayer_id: value,
    }
}

/// What is known about the quality.
#[non_exhaustive]
pub struct QualityInfo {
    /// Whether it looks like a photocopy. Example: `false`.
    pub is_copy: Option<bool>,
    /// Whether it looks like a photo of a screen. Example: `false`.
    pub is_reshoot: Option<bool>,
    /// Score that was worked out for the completeness. Example: `90.5`.
    pub completeness_score: Option<f64>,
    /// Score that was worked out for the quality. Example: `80.5`.
    pub quality_score: Option<f64>,
    /// Score that was worked out for the tamper. Example: `10.5`.
    pub tamper_score: Option<f64>,
}

response! {
    QualityInfo {
        "IsCopy" => is_copy: value,
        "IsReshoot" => is_reshoot: value,
        "CompletenessScore" => completeness_score: value,
        "QualityScore" => quality_score: value,
        "TamperScore" => tamper_score: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum AllTextType {
        /// Any text, at high accuracy.
        Advanced = "Advanced",
        /// Any text, fast.
        General = "General",
        /// Text written by hand.
        HandWriting = "HandWriting",
        /// Pictures of goods in online shops.
        Commerce = "Commerce",
        /// Text in the languages that the call names.
        MultiLang = "MultiLang",
        /// Identity card of the Chinese mainland.
        IdCard = "IdCard",
        /// Passport of another country.
        InternationalPassport = "InternationalPassport",
        /// Page of the head in a household register.
        HouseholdHead = "HouseholdHead",
        /// Page of a resident in a household register.
        HouseholdResident = "HouseholdResident",
        /// Deed of real estate.
        EstateCertification = "EstateCertification",
        /// Number and issuer of a payment card.
        BankCard = "BankCard",
        /// Certificate of birth.
        BirthCertification = "BirthCertification",
        /// Passport of China.
        ChinesePassport = "ChinesePassport",
        /// Permit to travel to Hong Kong, Macao or Taiwan (China).
        PermitToHKMoTw = "PermitToHK_MO_TW",
        /// Permit to travel to the Chinese mainland.
        PermitToMainland = "PermitToMainland",
        /// Identity card of Hong Kong (China).
        HKIdCard = "HKIdCard",
        /// Card of social insurance.
        SocialSecurityCard = "SocialSecurityCard",
        /// Identity card of another country.
        InternationalIdCard = "InternationalIdCard",
        /// Text in seals.
        Stamp = "Stamp",
        /// Invoice with value-added tax.
        Invoice = "Invoice",
        /// Invoice for a new car.
        CarInvoice = "CarInvoice",
        /// Receipt over a fixed sum.
        QuotaInvoice = "QuotaInvoice",
        /// Receipt for a flight.
        AirItinerary = "AirItinerary",
        /// Ticket of the railway.
        TrainTicket = "TrainTicket",
        /// Receipt of a cab.
        TaxiInvoice = "TaxiInvoice",
        /// Invoice on a paper roll.
        RollTicket = "RollTicket",
        /// Bill that a bank has accepted.
        BankAcceptance = "BankAcceptance",
        /// Ticket for a bus or boat.
        BusShipTicket = "BusShipTicket",
        /// Receipt of a public body.
        NonTaxInvoice = "NonTaxInvoice",
        /// Invoice printed by machine.
        CommonPrintedInvoice = "CommonPrintedInvoice",
        /// Statement of a hotel.
        HotelConsume = "HotelConsume",
        /// Screen that shows a payment.
        PaymentRecord = "PaymentRecord",
        /// Screen that shows orders in an online shop.
        PurchaseRecord = "PurchaseRecord",
        /// List of rides with a hailed car.
        RideHailingItinerary = "RideHailingItinerary",
        /// Slip of a shop.
        ShoppingReceipt = "ShoppingReceipt",
        /// Receipt for a road charge.
        TollInvoice = "TollInvoice",
        /// Proof that taxes are paid.
        TaxClearanceCertificate = "TaxClearanceCertificate",
        /// Invoice for a second-hand car.
        UsedCarInvoice = "UsedCarInvoice",
        /// Papers that a driver carries for the vehicle.
        VehicleLicense = "VehicleLicense",
        /// License of a driver.
        DrivingLicense = "DrivingLicense",
        /// Plate of a vehicle.
        LicensePlateNumber = "LicensePlateNumber",
        /// Several receipts of any kind in one picture.
        MixedInvoice = "MixedInvoice",
        /// License of a Chinese company.
        BusinessLicense = "BusinessLicense",
        /// Number stamped on a vehicle.
        CarVinCode = "CarVinCode",
        /// License of a company abroad.
        InternationalBusinessLicense = "InternationalBusinessLicense",
        /// Label of a parcel.
        WayBill = "WayBill",
        /// License to make food.
        FoodProduceLicense = "FoodProduceLicense",
        /// License to sell food.
        FoodManagementLicense = "FoodManagementLicense",
        /// License to sell medical devices.
        MedicalDeviceManageLicense = "MedicalDeviceManageLicense",
        /// License to make medical devices.
        MedicalDeviceProduceLicense = "MedicalDeviceProduceLicense",
        /// Filing for the sale of class II medical devices.
        ClassIIMedicalDeviceManageLicense = "ClassIIMedicalDeviceManageLicense",
        /// License to make cosmetics.
        CosmeticProduceLicense = "CosmeticProduceLicense",
        /// Owner's papers of a vehicle.
        VehicleRegistration = "VehicleRegistration",
        /// Certificate that a vehicle left the factory in order.
        VehicleCertification = "VehicleCertification",
        /// QR codes.
        QrCode = "QrCode",
        /// Bar codes.
        BarCode = "BarCode",
        /// Permit to open a business account.
        BankAccountPermit = "BankAccountPermit",
        /// Tables.
        Table = "Table",
        /// Certificate of a mark.
        TrademarkCertificate = "TrademarkCertificate",
    }
}

/// Errors that the documentation of [`RecognizeAllTextRequest`] names.
///
/// - [`InvalidInputParameter`](super::DocumentedError::InvalidInputParameter)
/// - [`InvalidCountry`](super::DocumentedError::InvalidCountry)
pub type RecognizeAllTextError = super::DocumentedError;
