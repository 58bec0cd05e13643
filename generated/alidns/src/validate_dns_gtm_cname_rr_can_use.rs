// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateDnsGtmCnameRrCanUse`, from `alidns/ValidateDnsGtmCnameRrCanUse.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a host name is free to be the CNAME of a GTM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ValidateDnsGtmCnameRrCanUseRequest::new()
///     .instance_id("...")
///     .cname_rr("...")
///     .cname_type("...")
///     .cname_mode("...")
///     .cname_zone("...");
/// let reply = client.validate_dns_gtm_cname_rr_can_use(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidateDnsGtmCnameRrCanUseRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    pub instance_id: Option<String>,
    /// **Required.** Host part of the CNAME to be checked.
    pub cname_rr: Option<String>,
    /// **Required.** Whether the CNAME is for the internet.
    pub cname_type: Option<String>,
    /// **Required.** Whether the CNAME comes from the service or from a domain of the account.
    pub cname_mode: Option<String>,
    /// **Required.** Main domain of the CNAME to be checked.
    pub cname_zone: Option<String>,
}

impl ValidateDnsGtmCnameRrCanUseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CnameRr`, which is required.
    pub fn cname_rr(mut self, value: impl Into<String>) -> Self {
        self.cname_rr = Some(value.into());
        self
    }
    /// Sets `CnameType`, which is required.
    pub fn cname_type(mut self, value: impl Into<String>) -> Self {
        self.cname_type = Some(value.into());
        self
    }
    /// Sets `CnameMode`, which is required.
    pub fn cname_mode(mut self, value: impl Into<String>) -> Self {
        self.cname_mode = Some(value.into());
        self
    }
    /// Sets `CnameZone`, which is required.
    pub fn cname_zone(mut self, value: impl Into<String>) -> Self {
        self.cname_zone = Some(value.into());
        self
    }
}

request! {
    ValidateDnsGtmCnameRrCanUseRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "CnameRr" => cname_rr: query,
        "CnameType" => cname_type: query,
        "CnameMode" => cname_mode: query,
        "CnameZone" => cname_zone: query,
    }
}

impl Operation for ValidateDnsGtmCnameRrCanUseRequest {
    type Response = ValidateDnsGtmCnameRrCanUseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ValidateDnsGtmCnameRrCanUse")
        .required(&["InstanceId", "CnameRr", "CnameType", "CnameMode", "CnameZone"]);
}

/// Response to [`ValidateDnsGtmCnameRrCanUseRequest`].
pub type ValidateDnsGtmCnameRrCanUseResponse = alicloud_runtime::EmptyResponse;
