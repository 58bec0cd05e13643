// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntiBruteForceRules`, from `sas/DescribeAntiBruteForceRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the brute-force protection rules that the account has created.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAntiBruteForceRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_anti_brute_force_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntiBruteForceRulesRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl DescribeAntiBruteForceRulesRequest {
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
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DescribeAntiBruteForceRulesRequest {
        "SourceIp" => source_ip: query,
        "Id" => id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Name" => name: query,
    }
}

impl Operation for DescribeAntiBruteForceRulesRequest {
    type Response = DescribeAntiBruteForceRulesResponse;
    type Error = DescribeAntiBruteForceRulesError;
    const INFO: OperationInfo = super::operation("DescribeAntiBruteForceRules")
        .read_only();
    const ERRORS: &'static [DescribeAntiBruteForceRulesError] = &[
        DescribeAntiBruteForceRulesError::NoPermission,
        DescribeAntiBruteForceRulesError::ServerError,
    ];
}

impl Paginated for DescribeAntiBruteForceRulesRequest {
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

/// Response to [`DescribeAntiBruteForceRulesRequest`].
#[non_exhaustive]
pub struct DescribeAntiBruteForceRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    DescribeAntiBruteForceRulesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// How many there are of this: machine. Example: `3`.
    pub machine_count: Option<i32>,
    /// Whether this is switched on: smart rule. Example: `false`.
    pub enable_smart_rule: Option<bool>,
    /// How many there are of this: fail. Example: `15`.
    pub fail_count: Option<i32>,
    /// Time that is set or recorded for this: forbidden. Example: `360`.
    pub forbidden_time: Option<i32>,
    /// Minutes within which failed logons are counted together. Example: `10`.
    pub span: Option<i32>,
    /// Whether servers without a rule of their own follow this one. Example: `true`.
    pub default_rule: Option<bool>,
    /// Name that people know the item by. Example: `AntiBruteForceRule01`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `1629`.
    pub id: Option<i64>,
    /// Items of the kind uuid that were found or are concerned.
    /// Example: `uuid-018c-4ef7-89fd-988b9b0e****`.
    pub uuid_list: Vec<String>,
    /// Moment that was recorded for this: create. Example: `1669800181000`.
    pub create_timestamp: Option<i64>,
}

response! {
    Rule {
        "MachineCount" => machine_count: value,
        "EnableSmartRule" => enable_smart_rule: value,
        "FailCount" => fail_count: value,
        "ForbiddenTime" => forbidden_time: value,
        "Span" => span: value,
        "DefaultRule" => default_rule: value,
        "Name" => name: value,
        "Id" => id: value,
        "UuidList" => uuid_list: list(""),
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Errors that the documentation of [`DescribeAntiBruteForceRulesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAntiBruteForceRulesError = super::DocumentedError;
