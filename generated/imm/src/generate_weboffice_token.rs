// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateWebofficeToken`, from `imm/GenerateWebofficeToken.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ};

/// Gets a credential for WebOffice, to preview or edit a document online with others.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GenerateWebofficeTokenRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.generate_weboffice_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateWebofficeTokenRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Name of the document with its ending, as users see it.
    pub filename: Option<String>,
    /// Whether the preview stays as it is when the document changes later.
    pub cache_preview: Option<bool>,
    /// Page from which a request came, by its HTTP header.
    pub referer: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Number that is given for this: preview pages.
    pub preview_pages: Option<i64>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Whether the document may be overwritten in OSS past the editor. Do so only while it is closed,
    /// or the next save replaces the upload.
    pub external_uploaded: Option<bool>,
    /// Name that the notify topic goes by.
    pub notify_topic_name: Option<String>,
    /// Whether the toolbar of the preview is hidden.
    pub hidecmb: Option<bool>,
    /// What the user may do with the document.
    pub permission: Option<WebofficePermission>,
    /// User who opens the document, as others see it.
    pub user: Option<WebofficeUser>,
    /// Text that lies over the page in the browser; the document itself is not changed.
    pub watermark: Option<WebofficeWatermark>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl GenerateWebofficeTokenRequest {
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
    /// Sets `SourceURI`, which is required.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `Filename`.
    pub fn filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }
    /// Sets `CachePreview`.
    #[inline]
    pub fn cache_preview(mut self, value: bool) -> Self {
        self.cache_preview = Some(value);
        self
    }
    /// Sets `Referer`.
    pub fn referer(mut self, value: impl Into<String>) -> Self {
        self.referer = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `PreviewPages`.
    #[inline]
    pub fn preview_pages(mut self, value: i64) -> Self {
        self.preview_pages = Some(value);
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `ExternalUploaded`.
    #[inline]
    pub fn external_uploaded(mut self, value: bool) -> Self {
        self.external_uploaded = Some(value);
        self
    }
    /// Sets `NotifyTopicName`.
    pub fn notify_topic_name(mut self, value: impl Into<String>) -> Self {
        self.notify_topic_name = Some(value.into());
        self
    }
    /// Sets `Hidecmb`.
    #[inline]
    pub fn hidecmb(mut self, value: bool) -> Self {
        self.hidecmb = Some(value);
        self
    }
    /// Sets `Permission`.
    pub fn permission(mut self, value: impl Into<WebofficePermission>) -> Self {
        self.permission = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<WebofficeUser>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Watermark`.
    pub fn watermark(mut self, value: impl Into<WebofficeWatermark>) -> Self {
        self.watermark = Some(value.into());
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
    GenerateWebofficeTokenRequest {
        "ProjectName" => project_name: query,
        "SourceURI" => source_uri: query,
        "Filename" => filename: query,
        "CachePreview" => cache_preview: query,
        "Referer" => referer: query,
        "UserData" => user_data: query,
        "PreviewPages" => preview_pages: query,
        "Password" => password: query,
        "ExternalUploaded" => external_uploaded: query,
        "NotifyTopicName" => notify_topic_name: query,
        "Hidecmb" => hidecmb: query,
        "Permission" => permission: query_json,
        "User" => user: query_json,
        "Watermark" => watermark: query_json,
        "CredentialConfig" => credential_config: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for GenerateWebofficeTokenRequest {
    type Response = GenerateWebofficeTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateWebofficeToken")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`GenerateWebofficeTokenRequest`].
#[non_exhaustive]
pub struct GenerateWebofficeTokenResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1759315A-CB33-0A75-A72B-62D7********`.
    pub request_id: Option<String>,
    /// Web address under which the weboffice is found.
    pub weboffice_url: Option<String>,
    /// Token for the access; pass it on without reading anything into it.
    /// Example: `2d73dd5d87524c5e8a194c3eb5********`.
    pub access_token: Option<String>,
    /// Token for the refresh; pass it on without reading anything into it.
    /// Example: `e374995ec532432bb678074d36********`.
    pub refresh_token: Option<String>,
    /// When the access token runs out. Example: `2021-08-30T13:13:11.347146982Z`.
    pub access_token_expired_time: Option<Timestamp>,
    /// When the refresh token runs out. Example: `2021-08-31T12:43:11.347146982Z`.
    pub refresh_token_expired_time: Option<Timestamp>,
}

response! {
    GenerateWebofficeTokenResponse {
        "RequestId" => request_id: value,
        "WebofficeURL" => weboffice_url: value,
        "AccessToken" => access_token: value,
        "RefreshToken" => refresh_token: value,
        "AccessTokenExpiredTime" => access_token_expired_time: value,
        "RefreshTokenExpiredTime" => refresh_token_expired_time: value,
    }
}

/// What the user may do with the document.
#[non_exhaustive]
pub struct WebofficePermission {
    /// Whether the user may give the document another name.
    pub rename: Option<bool>,
    /// Whether the user may only read.
    pub readonly: Option<bool>,
    /// Whether the user may see older versions.
    pub history: Option<bool>,
    /// Whether the user may print the document.
    pub print: Option<bool>,
    /// Whether the user may save the document as PDF.
    pub export: Option<bool>,
    /// Whether the user may copy text out of the document.
    pub copy: Option<bool>,
}

impl WebofficePermission {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Rename`.
    #[inline]
    pub fn rename(mut self, value: bool) -> Self {
        self.rename = Some(value);
        self
    }
    /// Sets `Readonly`.
    #[inline]
    pub fn readonly(mut self, value: bool) -> Self {
        self.readonly = Some(value);
        self
    }
    /// Sets `History`.
    #[inline]
    pub fn history(mut self, value: bool) -> Self {
        self.history = Some(value);
        self
    }
    /// Sets `Print`.
    #[inline]
    pub fn print(mut self, value: bool) -> Self {
        self.print = Some(value);
        self
    }
    /// Sets `Export`.
    #[inline]
    pub fn export(mut self, value: bool) -> Self {
        self.export = Some(value);
        self
    }
    /// Sets `Copy`.
    #[inline]
    pub fn copy(mut self, value: bool) -> Self {
        self.copy = Some(value);
        self
    }
}

request! {
    WebofficePermission {
        "Rename" => rename: field,
        "Readonly" => readonly: field,
        "History" => history: field,
        "Print" => print: field,
        "Export" => export: field,
        "Copy" => copy: field,
    }
}

/// User who opens the document, as others see it.
#[non_exhaustive]
pub struct WebofficeUser {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Address of the user's picture.
    pub avatar: Option<String>,
}

impl WebofficeUser {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Avatar`.
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }
}

request! {
    WebofficeUser {
        "Id" => id: field,
        "Name" => name: field,
        "Avatar" => avatar: field,
    }
}

/// Text that lies over the page in the browser; the document itself is not changed.
#[non_exhaustive]
pub struct WebofficeWatermark {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i64>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Degrees by which the picture is turned.
    pub rotate: Option<f64>,
    /// Vertical distance between watermarks, in pixels.
    pub vertical: Option<i64>,
    /// Horizontal distance between watermarks, in pixels.
    pub horizontal: Option<i64>,
    /// Style, size and font of the watermark's text.
    pub font: Option<String>,
    /// Color and opacity of the watermark's text.
    pub fill_style: Option<String>,
}

impl WebofficeWatermark {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i64) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Rotate`.
    #[inline]
    pub fn rotate(mut self, value: f64) -> Self {
        self.rotate = Some(value);
        self
    }
    /// Sets `Vertical`.
    #[inline]
    pub fn vertical(mut self, value: i64) -> Self {
        self.vertical = Some(value);
        self
    }
    /// Sets `Horizontal`.
    #[inline]
    pub fn horizontal(mut self, value: i64) -> Self {
        self.horizontal = Some(value);
        self
    }
    /// Sets `Font`.
    pub fn font(mut self, value: impl Into<String>) -> Self {
        self.font = Some(value.into());
        self
    }
    /// Sets `FillStyle`.
    pub fn fill_style(mut self, value: impl Into<String>) -> Self {
        self.fill_style = Some(value.into());
        self
    }
}

request! {
    WebofficeWatermark {
        "Type" => type_: field,
        "Value" => value: field,
        "Rotate" => rotate: field,
        "Vertical" => vertical: field,
        "Horizontal" => horizontal: field,
        "Font" => font: field,
        "FillStyle" => fill_style: field,
    }
}
