// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebAccessMode`, from `ddoscoo/DescribeWebAccessMode.md`.

use alicloud_runtime::codegen::*;

/// Returns how websites are connected to Anti-DDoS Proxy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebAccessModeRequest::new()
///     .domains(["www.aliyun.com"]);
/// let reply = client.describe_web_access_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebAccessModeRequest {
    /// **Required.** Domain names, one entry each. Items: at most 20. Example: `www.aliyun.com`.
    pub domains: Vec<String>,
}

impl DescribeWebAccessModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domains`, which is required.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeWebAccessModeRequest {
        "Domains" => domains: query,
    }
}

impl Operation for DescribeWebAccessModeRequest {
    type Response = DescribeWebAccessModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebAccessMode")
        .required(&["Domains"])
        .read_only();
}

/// Response to [`DescribeWebAccessModeRequest`].
#[non_exhaustive]
pub struct DescribeWebAccessModeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// The domain name modes that were found or are concerned, one entry each.
    pub domain_modes: Vec<DomainMode>,
}

response! {
    DescribeWebAccessModeResponse {
        "RequestId" => request_id: value,
        "DomainModes" => domain_modes: list(""),
    }
}

/// The domain name modes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DomainMode {
    /// Way in which the access works. Example: `0`.
    pub access_mode: Option<i32>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

response! {
    DomainMode {
        "AccessMode" => access_mode: value,
        "Domain" => domain: value,
    }
}
