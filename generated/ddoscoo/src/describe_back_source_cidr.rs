// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackSourceCidr`, from `ddoscoo/DescribeBackSourceCidr.md`.

use alicloud_runtime::codegen::*;

/// Lists the CIDR blocks from which Anti-DDoS Proxy reaches origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeBackSourceCidrRequest::new();
/// let reply = client.describe_back_source_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackSourceCidrRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Route or carrier line that is meant. Example: `coop-line-001`.
    pub line: Option<String>,
    /// Version of the Internet Protocol. Example: `IPv4`.
    pub ip_version: Option<String>,
}

impl DescribeBackSourceCidrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    DescribeBackSourceCidrRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Line" => line: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for DescribeBackSourceCidrRequest {
    type Response = DescribeBackSourceCidrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackSourceCidr").read_only();
}

/// Response to [`DescribeBackSourceCidrRequest`].
#[non_exhaustive]
pub struct DescribeBackSourceCidrResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// The cidrs that were found or are concerned, one entry each. Example: `47.0.XX.XX/25`.
    pub cidrs: Vec<String>,
}

response! {
    DescribeBackSourceCidrResponse {
        "RequestId" => request_id: value,
        "Cidrs" => cidrs: list(""),
    }
}
