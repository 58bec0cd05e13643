// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafPolicies`, from `dcdn/DescribeDcdnWafPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists the WAF protection policies of the account with their details.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_waf_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafPoliciesRequest {
    /// The query args that are concerned.
    pub query_args: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 500.
    pub page_size: Option<i32>,
}

impl DescribeDcdnWafPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QueryArgs`.
    pub fn query_args(mut self, value: impl Into<String>) -> Self {
        self.query_args = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeDcdnWafPoliciesRequest {
        "QueryArgs" => query_args: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDcdnWafPoliciesRequest {
    type Response = DescribeDcdnWafPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafPolicies").read_only();
}

impl Paginated for DescribeDcdnWafPoliciesRequest {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policies)
    }
}

/// Response to [`DescribeDcdnWafPoliciesRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafPoliciesResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `153ca2cd-3c01-44be-2e83-64dbc6c88630`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    DescribeDcdnWafPoliciesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Policies" => policies: list(""),
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// State that the policy is in. Example: `on`.
    pub policy_status: Option<String>,
    /// Protection module the policy belongs to. Example: `custom_acl`.
    pub defense_scene: Option<String>,
    /// How many there are of this: domain name. Example: `22`.
    pub domain_count: Option<i32>,
    /// Name that the policy goes by. Example: `policy_test`.
    pub policy_name: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `100001`.
    pub policy_id: Option<i64>,
    /// How many there are of this: rule. Example: `9`.
    pub rule_count: Option<i64>,
    /// When the item was last changed. Example: `2021-12-29T17:08:45Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Which kind of policy it is or is to be. Example: `default`.
    pub policy_type: Option<String>,
}

response! {
    Policy {
        "PolicyStatus" => policy_status: value,
        "DefenseScene" => defense_scene: value,
        "DomainCount" => domain_count: value,
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "RuleCount" => rule_count: value,
        "GmtModified" => gmt_modified: value,
        "PolicyType" => policy_type: value,
    }
}
