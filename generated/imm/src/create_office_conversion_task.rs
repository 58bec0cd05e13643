// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOfficeConversionTask`, from `imm/CreateOfficeConversionTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ, TaskSource};

/// Starts a task that converts a stored Office or PDF document to images, text or PDF.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateOfficeConversionTaskRequest::new()
///     .project_name("...")
///     .target_type("...");
/// let reply = client.create_office_conversion_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOfficeConversionTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Servers that the content is fetched from.
    pub sources: Vec<TaskSource>,
    /// Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
    /// Folder and start of the name for the files to write, as `oss://` with bucket.
    pub target_uri_prefix: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// First page to convert, counted from 1.
    pub start_page: Option<i64>,
    /// Last page to convert; -1 means up to the end.
    pub end_page: Option<i64>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Scale of the pages, in percent.
    pub scale_percentage: Option<i64>,
    /// How much of the original's quality is kept; less makes smaller files.
    pub quality: Option<i64>,
    /// The pages that are concerned.
    pub pages: Option<String>,
    /// Largest value, allowed or found, of this: sheet row.
    pub max_sheet_row: Option<i64>,
    /// Largest value, allowed or found, of this: sheet column.
    pub max_sheet_column: Option<i64>,
    /// How many there are of this: sheet.
    pub sheet_count: Option<i64>,
    /// Position of the sheet in its sequence, or the index for it.
    pub sheet_index: Option<i64>,
    /// Width of the fit to in the picture or video.
    pub fit_to_width: Option<bool>,
    /// Height of the fit to in the picture or video.
    pub fit_to_height: Option<bool>,
    /// Whether only the first picture of the result is returned.
    pub first_page: Option<bool>,
    /// How large the paper is or is to be.
    pub paper_size: Option<String>,
    /// Whether the paper lies on its long side.
    pub paper_horizontal: Option<bool>,
    /// What is done about the trim, as rules.
    pub trim_policy: Option<TrimPolicy>,
    /// Whether this holds: show comments.
    pub show_comments: Option<bool>,
    /// Whether all pages become one tall picture.
    pub long_picture: Option<bool>,
    /// Resolution of the pictures that are put out, in dots per inch.
    pub image_dpi: Option<i64>,
    /// Whether all pages become one text file.
    pub long_text: Option<bool>,
    /// Whether line breaks of the document stay in the text.
    pub hold_line_feed: Option<bool>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateOfficeConversionTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `SourceURI`.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `Sources`.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<TaskSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TargetURI`.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
    /// Sets `TargetURIPrefix`.
    pub fn target_uri_prefix(mut self, value: impl Into<String>) -> Self {
        self.target_uri_prefix = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `StartPage`.
    #[inline]
    pub fn start_page(mut self, value: i64) -> Self {
        self.start_page = Some(value);
        self
    }
    /// Sets `EndPage`.
    #[inline]
    pub fn end_page(mut self, value: i64) -> Self {
        self.end_page = Some(value);
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `ScalePercentage`.
    #[inline]
    pub fn scale_percentage(mut self, value: i64) -> Self {
        self.scale_percentage = Some(value);
        self
    }
    /// Sets `Quality`.
    #[inline]
    pub fn quality(mut self, value: i64) -> Self {
        self.quality = Some(value);
        self
    }
    /// Sets `Pages`.
    pub fn pages(mut self, value: impl Into<String>) -> Self {
        self.pages = Some(value.into());
        self
    }
    /// Sets `MaxSheetRow`.
    #[inline]
    pub fn max_sheet_row(mut self, value: i64) -> Self {
        self.max_sheet_row = Some(value);
        self
    }
    /// Sets `MaxSheetColumn`.
    #[inline]
    pub fn max_sheet_column(mut self, value: i64) -> Self {
        self.max_sheet_column = Some(value);
        self
    }
    /// Sets `SheetCount`.
    #[inline]
    pub fn sheet_count(mut self, value: i64) -> Self {
        self.sheet_count = Some(value);
        self
    }
    /// Sets `SheetIndex`.
    #[inline]
    pub fn sheet_index(mut self, value: i64) -> Self {
        self.sheet_index = Some(value);
        self
    }
    /// Sets `FitToWidth`.
    #[inline]
    pub fn fit_to_width(mut self, value: bool) -> Self {
        self.fit_to_width = Some(value);
        self
    }
    /// Sets `FitToHeight`.
    #[inline]
    pub fn fit_to_height(mut self, value: bool) -> Self {
        self.fit_to_height = Some(value);
        self
    }
    /// Sets `FirstPage`.
    #[inline]
    pub fn first_page(mut self, value: bool) -> Self {
        self.first_page = Some(value);
        self
    }
    /// Sets `PaperSize`.
    pub fn paper_size(mut self, value: impl Into<String>) -> Self {
        self.paper_size = Some(value.into());
        self
    }
    /// Sets `PaperHorizontal`.
    #[inline]
    pub fn paper_horizontal(mut self, value: bool) -> Self {
        self.paper_horizontal = Some(value);
        self
    }
    /// Sets `TrimPolicy`.
    pub fn trim_policy(mut self, value: impl Into<TrimPolicy>) -> Self {
        self.trim_policy = Some(value.into());
        self
    }
    /// Sets `ShowComments`.
    #[inline]
    pub fn show_comments(mut self, value: bool) -> Self {
        self.show_comments = Some(value);
        self
    }
    /// Sets `LongPicture`.
    #[inline]
    pub fn long_picture(mut self, value: bool) -> Self {
        self.long_picture = Some(value);
        self
    }
    /// Sets `ImageDPI`.
    #[inline]
    pub fn image_dpi(mut self, value: i64) -> Self {
        self.image_dpi = Some(value);
        self
    }
    /// Sets `LongText`.
    #[inline]
    pub fn long_text(mut self, value: bool) -> Self {
        self.long_text = Some(value);
        self
    }
    /// Sets `HoldLineFeed`.
    #[inline]
    pub fn hold_line_feed(mut self, value: bool) -> Self {
        self.hold_line_feed = Some(value);
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateOfficeConversionTaskRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "Sources" => sources: form_json,
        "TargetURI" => target_uri: query,
        "TargetURIPrefix" => target_uri_prefix: query,
        "SourceType" => source_type: query,
        "TargetType" => target_type: query,
        "UserData" => user_data: query,
        "Tags" => tags: query_json,
        "StartPage" => start_page: query,
        "EndPage" => end_page: query,
        "Password" => password: query,
        "ScalePercentage" => scale_percentage: query,
        "Quality" => quality: query,
        "Pages" => pages: query,
        "MaxSheetRow" => max_sheet_row: query,
        "MaxSheetColumn" => max_sheet_column: query,
        "SheetCount" => sheet_count: query,
        "SheetIndex" => sheet_index: query,
        "FitToWidth" => fit_to_width: query,
        "FitToHeight" => fit_to_height: query,
        "FirstPage" => first_page: query,
        "PaperSize" => paper_size: query,
        "PaperHorizontal" => paper_horizontal: query,
        "TrimPolicy" => trim_policy: query_json,
        "ShowComments" => show_comments: query,
        "LongPicture" => long_picture: query,
        "ImageDPI" => image_dpi: query,
        "LongText" => long_text: query,
        "HoldLineFeed" => hold_line_feed: query,
        "CredentialConfig" => credential_config: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateOfficeConversionTaskRequest {
    type Response = CreateOfficeConversionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOfficeConversionTask")
        .required(&["ProjectName", "TargetType"]);
}

/// Response to [`CreateOfficeConversionTaskRequest`].
#[non_exhaustive]
pub struct CreateOfficeConversionTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF3B7D81-66AE-47E0-BF69-157DCF18*****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `formatconvert-00bec802-073a-4b61-ba3b-39bc2fdd*****`.
    pub task_id: Option<String>,
    /// ID of one event. Example: `2C2-1I0EG57VR37J4rQ8oKG6C9*****`.
    pub event_id: Option<String>,
}

response! {
    CreateOfficeConversionTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "EventId" => event_id: value,
    }
}

/// What is done about the trim, as rules.
#[non_exhaustive]
pub struct TrimPolicy {
    /// Whether empty cells at the edge of sheets are kept.
    pub disable_delete_empty_cell: Option<bool>,
    /// Whether styles that occur twice are kept.
    pub disable_delete_repeated_style: Option<bool>,
    /// Whether shapes that are not shown are kept.
    pub disable_delete_unused_shape: Option<bool>,
    /// Whether pictures that are not shown are kept.
    pub disable_delete_unused_picture: Option<bool>,
}

impl TrimPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisableDeleteEmptyCell`.
    #[inline]
    pub fn disable_delete_empty_cell(mut self, value: bool) -> Self {
        self.disable_delete_empty_cell = Some(value);
        self
    }
    /// Sets `DisableDeleteRepeatedStyle`.
    #[inline]
    pub fn disable_delete_repeated_style(mut self, value: bool) -> Self {
        self.disable_delete_repeated_style = Some(value);
        self
    }
    /// Sets `DisableDeleteUnusedShape`.
    #[inline]
    pub fn disable_delete_unused_shape(mut self, value: bool) -> Self {
        self.disable_delete_unused_shape = Some(value);
        self
    }
    /// Sets `DisableDeleteUnusedPicture`.
    #[inline]
    pub fn disable_delete_unused_picture(mut self, value: bool) -> Self {
        self.disable_delete_unused_picture = Some(value);
        self
    }
}

request! {
    TrimPolicy {
        "DisableDeleteEmptyCell" => disable_delete_empty_cell: field,
        "DisableDeleteRepeatedStyle" => disable_delete_repeated_style: field,
        "DisableDeleteUnusedShape" => disable_delete_unused_shape: field,
        "DisableDeleteUnusedPicture" => disable_delete_unused_picture: field,
    }
}
