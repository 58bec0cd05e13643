// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNamespace`, from `cr/DeleteNamespace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a namespace together with all its repositories and the images in them.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteNamespaceRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .namespace_name("ns3");
/// let reply = client.delete_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `ns3`.
    pub namespace_name: Option<String>,
}

impl DeleteNamespaceRequest {
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
    /// Sets `NamespaceName`, which is required.
    pub fn namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = Some(value.into());
        self
    }
}

request! {
    DeleteNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
    }
}

impl Operation for DeleteNamespaceRequest {
    type Response = DeleteNamespaceResponse;
    type Error = DeleteNamespaceError;
    const INFO: OperationInfo = super::operation("DeleteNamespace")
        .required(&["InstanceId", "NamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteNamespaceError] = &[
        DeleteNamespaceError::NoPrivilege,
        DeleteNamespaceError::SystemError,
    ];
}

/// Response to [`DeleteNamespaceRequest`].
#[non_exhaustive]
pub struct DeleteNamespaceResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA08C185-8F76-48D7-ACB3-BA11BF2778F9`.
    pub request_id: Option<String>,
}

response! {
    DeleteNamespaceResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteNamespaceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteNamespaceError = super::DocumentedError;
