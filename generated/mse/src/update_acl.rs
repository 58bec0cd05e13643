// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAcl`, from `mse/UpdateAcl.md`.

use alicloud_runtime::codegen::*;

/// Replaces the whitelist of addresses that may reach a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateAclRequest::new()
///     .acl_entry_list("192.168.0.0/XX,192.168.0.0/XX")
///     .instance_id("mse-cn-78v1l83****");
/// let reply = client.update_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAclRequest {
    /// Addresses on the whitelist of the cluster. Example: `192.168.0.0/XX,192.168.0.0/XX`.
    pub acl_entry_list: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-78v1l83****`.
    pub instance_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<Open<NetworkType>>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclEntryList`.
    pub fn acl_entry_list(mut self, value: impl Into<String>) -> Self {
        self.acl_entry_list = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateAclRequest {
        "AclEntryList" => acl_entry_list: query,
        "InstanceId" => instance_id: query,
        "NetworkType" => network_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateAclRequest {
    type Response = UpdateAclResponse;
    type Error = UpdateAclError;
    const INFO: OperationInfo = super::operation("UpdateAcl")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateAclError] = &[
        UpdateAclError::IllegalRequest,
        UpdateAclError::InvalidParameter,
        UpdateAclError::NoPermission,
        UpdateAclError::NotFound,
        UpdateAclError::InternalError,
    ];
}

/// Response to [`UpdateAclRequest`].
#[non_exhaustive]
pub struct UpdateAclResponse {
    /// Code of the reason why the call or the item failed. Example: `mse-100-100`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7466566F-F30F-4A29-965D-3E0AF21D****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateAclResponse {
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Whether the item lies in a VPC or in the classic network.
    pub enum NetworkType {
        /// List for access from inside the network.
        Private = "Private",
        /// List for access from the Internet.
        Public = "Public",
    }
}

/// Errors that the documentation of [`UpdateAclRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateAclError = super::DocumentedError;
