// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInterceptionTarget`, from `sas/ModifyInterceptionTarget.md`.

use alicloud_runtime::codegen::*;

/// Changes a network object of the container firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyInterceptionTargetRequest::new()
///     .target_id(1)
///     .target_name("...")
///     .target_type("...")
///     .namespace("...");
/// let reply = client.modify_interception_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInterceptionTargetRequest {
    /// **Required.** ID of the target that the call is about.
    pub target_id: Option<i64>,
    /// **Required.** Name that the target goes by.
    pub target_name: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Items of the kind image to work on or to narrow the list down to. Items: at most 1000.
    pub image_list: Vec<String>,
    /// Items of the kind tag to work on or to narrow the list down to. Items: at most 1000.
    pub tag_list: Vec<String>,
}

impl ModifyInterceptionTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetId`, which is required.
    #[inline]
    pub fn target_id(mut self, value: i64) -> Self {
        self.target_id = Some(value);
        self
    }
    /// Sets `TargetName`, which is required.
    pub fn target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `ImageList`.
    pub fn image_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagList`.
    pub fn tag_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyInterceptionTargetRequest {
        "TargetId" => target_id: query,
        "TargetName" => target_name: query,
        "TargetType" => target_type: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "ImageList" => image_list: query,
        "TagList" => tag_list: query,
    }
}

impl Operation for ModifyInterceptionTargetRequest {
    type Response = ModifyInterceptionTargetResponse;
    type Error = ModifyInterceptionTargetError;
    const INFO: OperationInfo = super::operation("ModifyInterceptionTarget")
        .required(&["TargetId", "TargetName", "TargetType", "Namespace"]);
    const ERRORS: &'static [ModifyInterceptionTargetError] = &[
        ModifyInterceptionTargetError::NoPermission,
        ModifyInterceptionTargetError::ServerError,
    ];
}

/// Response to [`ModifyInterceptionTargetRequest`].
#[non_exhaustive]
pub struct ModifyInterceptionTargetResponse {
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16CB4467-56AE-546C-BF19-AD4584C0DD03`.
    pub request_id: Option<String>,
}

response! {
    ModifyInterceptionTargetResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyInterceptionTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyInterceptionTargetError = super::DocumentedError;
