// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomains`, from `ddoscoo/DescribeDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the domains that have a website forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainsRequest::new();
/// let reply = client.describe_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl DescribeDomainsRequest {
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDomainsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeDomainsRequest {
    type Response = DescribeDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomains").read_only();
}

/// Response to [`DescribeDomainsRequest`].
#[non_exhaustive]
pub struct DescribeDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F908E959-ADA8-4D7B-8A05-FF2F67F50964`.
    pub request_id: Option<String>,
    /// Domain names, one entry each. Example: `www.aliyun***.com`.
    pub domains: Vec<String>,
}

response! {
    DescribeDomainsResponse {
        "RequestId" => request_id: value,
        "Domains" => domains: list(""),
    }
}
