// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmInstanceSystemCname`, from `alidns/DescribeGtmInstanceSystemCname.md`.

use alicloud_runtime::codegen::*;

/// Returns the CNAME that the service gave the instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmInstanceSystemCnameRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**");
/// let reply = client.describe_gtm_instance_system_cname(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmInstanceSystemCnameRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
}

impl DescribeGtmInstanceSystemCnameRequest {
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
}

request! {
    DescribeGtmInstanceSystemCnameRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeGtmInstanceSystemCnameRequest {
    type Response = DescribeGtmInstanceSystemCnameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmInstanceSystemCname")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeGtmInstanceSystemCnameRequest`].
#[non_exhaustive]
pub struct DescribeGtmInstanceSystemCnameResponse {
    /// CNAME that the service gave the instance; point the domain there.
    /// Example: `gtm-cn-mp91004xxxx.gtm-a2**.com`.
    pub system_cname: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
}

response! {
    DescribeGtmInstanceSystemCnameResponse {
        "SystemCname" => system_cname: value,
        "RequestId" => request_id: value,
    }
}
