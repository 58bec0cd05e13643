// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeL7UsKeepalive`, from `ddoscoo/DescribeL7UsKeepalive.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings for persistent connections to a domain's origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeL7UsKeepaliveRequest::new();
/// let reply = client.describe_l7_us_keepalive(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeL7UsKeepaliveRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeL7UsKeepaliveRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeL7UsKeepaliveRequest {
        "Domain" => domain: query,
    }
}

impl Operation for DescribeL7UsKeepaliveRequest {
    type Response = DescribeL7UsKeepaliveResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeL7UsKeepalive").read_only();
}

/// Response to [`DescribeL7UsKeepaliveRequest`].
#[non_exhaustive]
pub struct DescribeL7UsKeepaliveResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `39499F01-19D9-4EA4-A0E9-C6014BA5CDHE`.
    pub request_id: Option<String>,
    /// How idle connections to the origin are kept.
    pub rs_keepalive: Option<RsKeepalive>,
}

response! {
    DescribeL7UsKeepaliveResponse {
        "RequestId" => request_id: value,
        "RsKeepalive" => rs_keepalive: value,
    }
}

/// How idle connections to the origin are kept.
#[non_exhaustive]
pub struct RsKeepalive {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Number that is given for this: keepalive requests. Example: `1000`.
    pub keepalive_requests: Option<i64>,
    /// How long the keepalive may take before it is given up. Example: `30`.
    pub keepalive_timeout: Option<i64>,
    /// How long the ds keepalive may take before it is given up.
    pub ds_keepalive_timeout: Option<i64>,
}

response! {
    RsKeepalive {
        "Enabled" => enabled: value,
        "KeepaliveRequests" => keepalive_requests: value,
        "KeepaliveTimeout" => keepalive_timeout: value,
        "DsKeepaliveTimeout" => ds_keepalive_timeout: value,
    }
}
