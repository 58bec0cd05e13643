// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckVpnBgpEnabled`, from `vpc/CheckVpnBgpEnabled.md`.

use alicloud_runtime::codegen::*;

/// Tells whether IPsec-VPN connections in the region support BGP.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CheckVpnBgpEnabledRequest::new();
/// let reply = client.check_vpn_bgp_enabled(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckVpnBgpEnabledRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CheckVpnBgpEnabledRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CheckVpnBgpEnabledRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CheckVpnBgpEnabledRequest {
    type Response = CheckVpnBgpEnabledResponse;
    type Error = CheckVpnBgpEnabledError;
    const INFO: OperationInfo = super::operation("CheckVpnBgpEnabled")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckVpnBgpEnabledError] = &[
        CheckVpnBgpEnabledError::Forbidden,
    ];
}

/// Response to [`CheckVpnBgpEnabledRequest`].
#[non_exhaustive]
pub struct CheckVpnBgpEnabledResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF448D2E-215D-334F-B10D-7C3B087EF996`.
    pub request_id: Option<String>,
    /// Whether BGP is offered in the region. Example: `true`.
    pub bgp_enabled: Option<bool>,
}

response! {
    CheckVpnBgpEnabledResponse {
        "RequestId" => request_id: value,
        "BgpEnabled" => bgp_enabled: value,
    }
}

/// Errors that the documentation of [`CheckVpnBgpEnabledRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type CheckVpnBgpEnabledError = super::DocumentedError;
