// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpsecServer`, from `vpc/DeleteIpsecServer.md`.

use alicloud_runtime::codegen::*;

/// Deletes the IPsec server of a VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteIpsecServerRequest::new()
///     .ipsec_server_id("iss-bp1jougp8cfsbo8y9****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_ipsec_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpsecServerRequest {
    /// **Required.** ID of an IPsec server, as
    /// [`CreateIpsecServer`](super::Client::create_ipsec_server) returned it.
    /// Example: `iss-bp1jougp8cfsbo8y9****`.
    pub ipsec_server_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-00****`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<String>,
}

impl DeleteIpsecServerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpsecServerId`, which is required.
    pub fn ipsec_server_id(mut self, value: impl Into<String>) -> Self {
        self.ipsec_server_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    DeleteIpsecServerRequest {
        "IpsecServerId" => ipsec_server_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteIpsecServerRequest {
    type Response = DeleteIpsecServerResponse;
    type Error = DeleteIpsecServerError;
    const INFO: OperationInfo = super::operation("DeleteIpsecServer")
        .required(&["IpsecServerId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteIpsecServerError] = &[
        DeleteIpsecServerError::Forbidden,
        DeleteIpsecServerError::VpnGatewayConfiguring,
        DeleteIpsecServerError::InvalidIpsecServerIdNotFound,
        DeleteIpsecServerError::OperationConflict,
    ];
}

/// Response to [`DeleteIpsecServerRequest`].
pub type DeleteIpsecServerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIpsecServerRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`InvalidIpsecServerIdNotFound`](super::DocumentedError::InvalidIpsecServerIdNotFound)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
pub type DeleteIpsecServerError = super::DocumentedError;
