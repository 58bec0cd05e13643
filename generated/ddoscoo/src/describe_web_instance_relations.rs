// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebInstanceRelations`, from `ddoscoo/DescribeWebInstanceRelations.md`.

use alicloud_runtime::codegen::*;

/// Returns which instances protect the given websites.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebInstanceRelationsRequest::new()
///     .domains(["www.aliyun.com"]);
/// let reply = client.describe_web_instance_relations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebInstanceRelationsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 20. Example: `www.aliyun.com`.
    pub domains: Vec<String>,
}

impl DescribeWebInstanceRelationsRequest {
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
    DescribeWebInstanceRelationsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domains" => domains: query,
    }
}

impl Operation for DescribeWebInstanceRelationsRequest {
    type Response = DescribeWebInstanceRelationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebInstanceRelations")
        .required(&["Domains"])
        .read_only();
}

/// Response to [`DescribeWebInstanceRelationsRequest`].
#[non_exhaustive]
pub struct DescribeWebInstanceRelationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0222382B-5FE5-4FF7-BC9B-97EE31D58818`.
    pub request_id: Option<String>,
    /// The web instance relations that were found or are concerned, one entry each.
    pub web_instance_relations: Vec<WebInstanceRelation>,
}

response! {
    DescribeWebInstanceRelationsResponse {
        "RequestId" => request_id: value,
        "WebInstanceRelations" => web_instance_relations: list(""),
    }
}

/// The web instance relations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct WebInstanceRelation {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Details about the instance, one entry each.
    pub instance_details: Vec<InstanceDetail>,
}

response! {
    WebInstanceRelation {
        "Domain" => domain: value,
        "InstanceDetails" => instance_details: list(""),
    }
}

/// Details about the instance, one entry each.
#[non_exhaustive]
pub struct InstanceDetail {
    /// Which version of the function is meant. Example: `enhance`.
    pub function_version: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-0pp163pd****`.
    pub instance_id: Option<String>,
    /// Items of the kind EIP that were found or are concerned. Example: `203.***.***.158`.
    pub eip_list: Vec<String>,
}

response! {
    InstanceDetail {
        "FunctionVersion" => function_version: value,
        "InstanceId" => instance_id: value,
        "EipList" => eip_list: list(""),
    }
}
