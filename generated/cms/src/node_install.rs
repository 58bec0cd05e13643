// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `NodeInstall`, from `cms/NodeInstall.md`.

use alicloud_runtime::codegen::*;

/// Installs the CloudMonitor agent on an ECS instance, which needs the Server Guard agent for it.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::NodeInstallRequest::new()
///     .instance_id("i-abcdefgh123456")
///     .user_id("1234567898765432");
/// let reply = client.node_install(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct NodeInstallRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-abcdefgh123456`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    /// Example: `1234567898765432`.
    pub user_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call. Example: `true`.
    pub force: Option<bool>,
}

impl NodeInstallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    NodeInstallRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "Force" => force: query,
    }
}

impl Operation for NodeInstallRequest {
    type Response = NodeInstallResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("NodeInstall")
        .required(&["InstanceId", "UserId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMessage"])
        .success_code("200");
}

/// Response to [`NodeInstallRequest`].
#[non_exhaustive]
pub struct NodeInstallResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// Reason of the failure in words. Example: `MissingInstanceId`.
    pub error_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `58DE3CE4-4EB2-41EB-B15E-A82558AEFAE5`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    NodeInstallResponse {
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
