// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetProxyPattern`, from `pvtz/SetProxyPattern.md`.

use alicloud_runtime::codegen::*;

/// Sets whether names that a private zone lacks are resolved recursively.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::SetProxyPatternRequest::new()
///     .zone_id("AgIDE0OQ_149")
///     .proxy_pattern("ZONE");
/// let reply = client.set_proxy_pattern(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetProxyPatternRequest {
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE0OQ_149`.
    pub zone_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Whether names without a record are looked up on the Internet, for parts of the
    /// zone or not at all. Example: `ZONE`.
    pub proxy_pattern: Option<Open<ProxyPattern>>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl SetProxyPatternRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ProxyPattern`, which is required.
    pub fn proxy_pattern(mut self, value: impl Into<Open<ProxyPattern>>) -> Self {
        self.proxy_pattern = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    SetProxyPatternRequest {
        "ZoneId" => zone_id: query,
        "Lang" => lang: query,
        "ProxyPattern" => proxy_pattern: query,
        "UserClientIp" => user_client_ip: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for SetProxyPatternRequest {
    type Response = SetProxyPatternResponse;
    type Error = SetProxyPatternError;
    const INFO: OperationInfo = super::operation("SetProxyPattern")
        .required(&["ZoneId", "ProxyPattern"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [SetProxyPatternError] = &[SetProxyPatternError::ZoneRemark];
}

/// Response to [`SetProxyPatternRequest`].
#[non_exhaustive]
pub struct SetProxyPatternResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C6F1D541-E7A6-447A-A2B5-9F7A20B2A8FB`.
    pub request_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE0OQ_149`.
    pub zone_id: Option<String>,
}

response! {
    SetProxyPatternResponse {
        "RequestId" => request_id: value,
        "ZoneId" => zone_id: value,
    }
}

values! {
    /// Whether names without a record are looked up on the Internet, for parts of the zone or not at all.
    pub enum ProxyPattern {
        /// Nothing below the zone is looked up on the Internet.
        Zone = "ZONE",
        /// Names that have no record are looked up on the Internet.
        Record = "RECORD",
    }
}

/// Errors that the documentation of [`SetProxyPatternRequest`] names.
///
/// - [`ZoneRemark`](super::DocumentedError::ZoneRemark)
pub type SetProxyPatternError = super::DocumentedError;
