// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafGroup`, from `dcdn/DescribeDcdnWafGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Language};

/// Shows one custom WAF rule group with its rules page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafGroupRequest::new()
///     .language("...")
///     .id(1)
///     .scope("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_waf_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafGroupRequest {
    /// **Required.** Language of the texts that come back, or of those handed in. Here: `zh`, `en`.
    pub language: Option<Open<Language>>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// **Required.** Range over which the setting or the item holds.
    pub scope: Option<Open<DcdnWafGroupScope>>,
    /// The query args that are concerned.
    pub query_args: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeDcdnWafGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<Open<Language>>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Scope`, which is required.
    pub fn scope(mut self, value: impl Into<Open<DcdnWafGroupScope>>) -> Self {
        self.scope = Some(value.into());
        self
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
    DescribeDcdnWafGroupRequest {
        "Language" => language: query,
        "Id" => id: query,
        "Scope" => scope: query,
        "QueryArgs" => query_args: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDcdnWafGroupRequest {
    type Response = DescribeDcdnWafGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafGroup")
        .required(&["Language", "Id", "Scope"])
        .read_only();
}

impl Paginated for DescribeDcdnWafGroupRequest {
    type Item = Rule;
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
        Some(&mut response.rules)
    }
}

/// Response to [`DescribeDcdnWafGroupRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Identifier of the item within its collection. Example: `1012`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `1012`.
    pub template_id: Option<i64>,
    /// Whether the group follows updates. Example: `on`.
    pub subscribe: Option<String>,
    /// How many items match in all, over all pages. Example: `16`.
    pub total_count: Option<i32>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

response! {
    DescribeDcdnWafGroupResponse {
        "RequestId" => request_id: value,
        "Id" => id: value,
        "Name" => name: value,
        "TemplateId" => template_id: value,
        "Subscribe" => subscribe: value,
        "TotalCount" => total_count: value,
        "Rules" => rules: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// When the item was last changed. Example: `2021-12-29T17:08:45Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `100001`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `OK`.
    pub description: Option<String>,
    /// Level that the risk has on its scale. Example: `2`.
    pub risk_level: Option<i32>,
    /// Which kind of protection it is or is to be. Example: `11`.
    pub protection_type: Option<i32>,
    /// Which kind of application it is or is to be. Example: `1`.
    pub application_type: Option<i32>,
    /// ID of the cve that the item belongs to or stands for. Example: `CVE-2021-22945`.
    pub cve_id: Option<String>,
    /// Web address under which the cve is found.
    /// Example: `https://nxx.nxxx.gov/vuln/detail/CVE-2022-XXXX`.
    pub cve_url: Option<String>,
}

response! {
    Rule {
        "GmtModified" => gmt_modified: value,
        "Id" => id: value,
        "Name" => name: value,
        "Description" => description: value,
        "RiskLevel" => risk_level: value,
        "ProtectionType" => protection_type: value,
        "ApplicationType" => application_type: value,
        "CveId" => cve_id: value,
        "CveUrl" => cve_url: value,
    }
}

values! {
    /// Range over which the setting or the item holds.
    pub enum DcdnWafGroupScope {
        /// Rules in the group.
        In = "in",
        /// Rules not in the group.
        Out = "out",
    }
}
