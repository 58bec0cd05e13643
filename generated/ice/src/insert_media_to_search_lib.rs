// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InsertMediaToSearchLib`, from `ice/InsertMediaToSearchLib.md`.

use alicloud_runtime::codegen::*;

/// Adds a media asset to a search library, which must exist already.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::InsertMediaToSearchLibRequest::new()
///     .input("...");
/// let reply = client.insert_media_to_search_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InsertMediaToSearchLibRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<String>,
    /// Facts to record for the media at this moment of the stream, as JSON.
    pub msg_body: Option<String>,
    /// Pictures to take in, as addresses in JSON.
    pub images_input: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl InsertMediaToSearchLibRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchLibName`.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `MsgBody`.
    pub fn msg_body(mut self, value: impl Into<String>) -> Self {
        self.msg_body = Some(value.into());
        self
    }
    /// Sets `ImagesInput`.
    pub fn images_input(mut self, value: impl Into<String>) -> Self {
        self.images_input = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    InsertMediaToSearchLibRequest {
        "SearchLibName" => search_lib_name: query,
        "MediaId" => media_id: query,
        "MediaType" => media_type: query,
        "Input" => input: query,
        "MsgBody" => msg_body: query,
        "ImagesInput" => images_input: query,
        "Namespace" => namespace: query,
    }
}

impl Operation for InsertMediaToSearchLibRequest {
    type Response = InsertMediaToSearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InsertMediaToSearchLib")
        .required(&["Input"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200");
}

/// Response to [`InsertMediaToSearchLibRequest`].
#[non_exhaustive]
pub struct InsertMediaToSearchLibResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    InsertMediaToSearchLibResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}
