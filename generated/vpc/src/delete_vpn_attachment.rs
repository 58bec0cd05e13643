// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpnAttachment`, from `vpc/DeleteVpnAttachment.md`.

use alicloud_runtime::codegen::*;

/// Deletes an IPsec-VPN connection that was made for a transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVpnAttachmentRequest::new()
///     .vpn_connection_id("...");
/// let reply = client.delete_vpn_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpnAttachmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    pub vpn_connection_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteVpnAttachmentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpnConnectionId`, which is required.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVpnAttachmentRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVpnAttachmentRequest {
    type Response = DeleteVpnAttachmentResponse;
    type Error = DeleteVpnAttachmentError;
    const INFO: OperationInfo = super::operation("DeleteVpnAttachment")
        .required(&["RegionId", "VpnConnectionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpnAttachmentError] = &[
        DeleteVpnAttachmentError::VpnConnectionConfiguring,
        DeleteVpnAttachmentError::InternalError,
        DeleteVpnAttachmentError::VcoStatusNotSupport,
        DeleteVpnAttachmentError::ForbbidenSubUser,
        DeleteVpnAttachmentError::Forbidden,
        DeleteVpnAttachmentError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

/// Response to [`DeleteVpnAttachmentRequest`].
#[non_exhaustive]
pub struct DeleteVpnAttachmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29440C49-398F-3D06-BA8B-E3CD13F3246D`.
    pub request_id: Option<String>,
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<bool>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
}

response! {
    DeleteVpnAttachmentResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteVpnAttachmentRequest`] names.
///
/// - [`VpnConnectionConfiguring`](super::DocumentedError::VpnConnectionConfiguring)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`VcoStatusNotSupport`](super::DocumentedError::VcoStatusNotSupport)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type DeleteVpnAttachmentError = super::DocumentedError;
