// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterMediaInfo`, from `ice/RegisterMediaInfo.md`.

use alicloud_runtime::codegen::*;

/// Registers a stored file as media asset; its ID comes at once, the file's details follow in the
/// background.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::RegisterMediaInfoRequest::new()
///     .input_url("...");
/// let reply = client.register_media_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterMediaInfoRequest {
    /// **Required.** Web address under which the input is found.
    pub input_url: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags that the media carries.
    pub media_tags: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Whether what exists is replaced, be it registered media or a file in OSS.
    pub overwrite: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Settings of the register, and what it works with.
    pub register_config: Option<String>,
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
    /// ID of the workflow that the call is about.
    pub workflow_id: Option<String>,
    /// ID of the reference that the call is about.
    pub reference_id: Option<String>,
    /// ID of the smart tag template that the call is about.
    pub smart_tag_template_id: Option<String>,
}

impl RegisterMediaInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputURL`, which is required.
    pub fn input_url(mut self, value: impl Into<String>) -> Self {
        self.input_url = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `MediaTags`.
    pub fn media_tags(mut self, value: impl Into<String>) -> Self {
        self.media_tags = Some(value.into());
        self
    }
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Overwrite`.
    #[inline]
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegisterConfig`.
    pub fn register_config(mut self, value: impl Into<String>) -> Self {
        self.register_config = Some(value.into());
        self
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `WorkflowId`.
    pub fn workflow_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
    /// Sets `ReferenceId`.
    pub fn reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets `SmartTagTemplateId`.
    pub fn smart_tag_template_id(mut self, value: impl Into<String>) -> Self {
        self.smart_tag_template_id = Some(value.into());
        self
    }
}

request! {
    RegisterMediaInfoRequest {
        "InputURL" => input_url: query,
        "MediaType" => media_type: query,
        "BusinessType" => business_type: query,
        "Title" => title: query,
        "Description" => description: query,
        "MediaTags" => media_tags: query,
        "CoverURL" => cover_url: query,
        "UserData" => user_data: query,
        "Overwrite" => overwrite: query,
        "ClientToken" => client_token: query,
        "RegisterConfig" => register_config: query,
        "CateId" => cate_id: query,
        "WorkflowId" => workflow_id: query,
        "ReferenceId" => reference_id: query,
        "SmartTagTemplateId" => smart_tag_template_id: query,
    }
}

impl Operation for RegisterMediaInfoRequest {
    type Response = RegisterMediaInfoResponse;
    type Error = RegisterMediaInfoError;
    const INFO: OperationInfo = super::operation("RegisterMediaInfo")
        .required(&["InputURL"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RegisterMediaInfoError] = &[
        RegisterMediaInfoError::Forbidden,
    ];
}

/// Response to [`RegisterMediaInfoRequest`].
#[non_exhaustive]
pub struct RegisterMediaInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******5A-CAAC-4850-A3AF-B74606******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `******b48fb04483915d4f2cd8******`.
    pub media_id: Option<String>,
}

response! {
    RegisterMediaInfoResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
    }
}

/// Errors that the documentation of [`RegisterMediaInfoRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type RegisterMediaInfoError = super::DocumentedError;
