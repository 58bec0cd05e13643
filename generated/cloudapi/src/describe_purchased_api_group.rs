// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePurchasedApiGroup`, from `cloudapi/DescribePurchasedApiGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one API group that was bought in Alibaba Cloud Marketplace.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePurchasedApiGroupRequest::new()
///     .group_id("...");
/// let reply = client.describe_purchased_api_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePurchasedApiGroupRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
}

impl DescribePurchasedApiGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DescribePurchasedApiGroupRequest {
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribePurchasedApiGroupRequest {
    type Response = DescribePurchasedApiGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePurchasedApiGroup")
        .required(&["GroupId"])
        .read_only();
}

/// Response to [`DescribePurchasedApiGroupRequest`].
#[non_exhaustive]
pub struct DescribePurchasedApiGroupResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `NORMAL`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: purchased. Example: `2021-12-19T00:00:00`.
    pub purchased_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `61A16D46-EC04-5288-8A18-811B0F536CC2`.
    pub request_id: Option<String>,
    /// API group, which holds APIs under common domains. Example: `48977d7b96074966a7c9c2a8872d7e06`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `Weather`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `api group description`.
    pub description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Domain names, one entry each.
    pub domains: Vec<DomainItem>,
}

response! {
    DescribePurchasedApiGroupResponse {
        "Status" => status: value,
        "PurchasedTime" => purchased_time: value,
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "Description" => description: value,
        "RegionId" => region_id: value,
        "Domains" => domains: list("DomainItem"),
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct DomainItem {
    /// Custom domain that is bound to the API group. Example: `test_domain.com`.
    pub domain_name: Option<String>,
}

response! {
    DomainItem {
        "DomainName" => domain_name: value,
    }
}
