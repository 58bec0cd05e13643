// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAntiBruteForceRules`, from `sas/DescribeInstanceAntiBruteForceRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists servers and the brute-force protection rules in effect on them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeInstanceAntiBruteForceRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_anti_brute_force_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAntiBruteForceRulesRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 100.
    pub uuid_list: Vec<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeInstanceAntiBruteForceRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
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
    DescribeInstanceAntiBruteForceRulesRequest {
        "SourceIp" => source_ip: query,
        "UuidList" => uuid_list: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstanceAntiBruteForceRulesRequest {
    type Response = DescribeInstanceAntiBruteForceRulesResponse;
    type Error = DescribeInstanceAntiBruteForceRulesError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAntiBruteForceRules")
        .read_only();
    const ERRORS: &'static [DescribeInstanceAntiBruteForceRulesError] = &[
        DescribeInstanceAntiBruteForceRulesError::NoPermission,
        DescribeInstanceAntiBruteForceRulesError::ServerError,
    ];
}

impl Paginated for DescribeInstanceAntiBruteForceRulesRequest {
    type Item = Rule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rules)
    }
}

/// Response to [`DescribeInstanceAntiBruteForceRulesRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAntiBruteForceRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `97286A-4A6B-4A4-95FA-EC7E3E2451`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    DescribeInstanceAntiBruteForceRulesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Identifier that is unique for the item. Example: `4fe8e1cd-3c37-4851-b9de-124da32c****`.
    pub uuid: Option<String>,
    /// Name that people know the item by. Example: `TestRule`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `215779601`.
    pub id: Option<i64>,
}

response! {
    Rule {
        "Uuid" => uuid: value,
        "Name" => name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAntiBruteForceRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeInstanceAntiBruteForceRulesError = super::DocumentedError;
