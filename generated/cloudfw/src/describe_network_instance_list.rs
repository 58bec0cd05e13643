// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkInstanceList`, from `cloudfw/DescribeNetworkInstanceList.md`.

use alicloud_runtime::codegen::*;

/// Lists network instances of one connection type, optionally within a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNetworkInstanceListRequest::new();
/// let reply = client.describe_network_instance_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkInstanceListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of connect it is or is to be.
    pub connect_type: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
}

impl DescribeNetworkInstanceListRequest {
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
    /// Sets `ConnectType`.
    pub fn connect_type(mut self, value: impl Into<String>) -> Self {
        self.connect_type = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkInstanceListRequest {
        "Lang" => lang: query,
        "ConnectType" => connect_type: query,
        "CenId" => cen_id: query,
    }
}

impl Operation for DescribeNetworkInstanceListRequest {
    type Response = DescribeNetworkInstanceListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkInstanceList")
        .read_only();
}

/// Response to [`DescribeNetworkInstanceListRequest`], which the documentation does not describe.
pub type DescribeNetworkInstanceListResponse = alicloud_runtime::UndocumentedResponse;
