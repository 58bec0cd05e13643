// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInterceptionTarget`, from `sas/CreateInterceptionTarget.md`.

use alicloud_runtime::codegen::*;

/// Defines a network object, such as an application's images, for use in container firewall rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateInterceptionTargetRequest::new()
///     .target_name("...")
///     .target_type("...")
///     .namespace("...");
/// let reply = client.create_interception_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInterceptionTargetRequest {
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
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
}

impl CreateInterceptionTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
}

request! {
    CreateInterceptionTargetRequest {
        "TargetName" => target_name: query,
        "TargetType" => target_type: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "ImageList" => image_list: query,
        "TagList" => tag_list: query,
        "ClusterId" => cluster_id: query,
        "ClusterName" => cluster_name: query,
    }
}

impl Operation for CreateInterceptionTargetRequest {
    type Response = CreateInterceptionTargetResponse;
    type Error = CreateInterceptionTargetError;
    const INFO: OperationInfo = super::operation("CreateInterceptionTarget")
        .required(&["TargetName", "TargetType", "Namespace"]);
    const ERRORS: &'static [CreateInterceptionTargetError] = &[
        CreateInterceptionTargetError::NoPermission,
        CreateInterceptionTargetError::ServerError,
    ];
}

/// Response to [`CreateInterceptionTargetRequest`].
#[non_exhaustive]
pub struct CreateInterceptionTargetResponse {
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
    /// ID of this call; quote it when asking support about it. Example: `5B9ECCC0-38F7-***`.
    pub request_id: Option<String>,
}

response! {
    CreateInterceptionTargetResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateInterceptionTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateInterceptionTargetError = super::DocumentedError;
