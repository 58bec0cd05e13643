// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCompliancePacks`, from `config/ListCompliancePacks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CompliancePackStatus, Tag};

/// Lists the compliance packages of the current account, optionally by status.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListCompliancePacksRequest::new()
///     .status("ACTIVE");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_compliance_packs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCompliancePacksRequest {
    /// State to narrow the list down to, or to put the item into. Example: `ACTIVE`.
    pub status: Option<Open<CompliancePackStatus>>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListCompliancePacksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<CompliancePackStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `RiskLevel`.
    #[inline]
    pub fn risk_level(mut self, value: i32) -> Self {
        self.risk_level = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListCompliancePacksRequest {
        "Status" => status: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RiskLevel" => risk_level: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for ListCompliancePacksRequest {
    type Response = ListCompliancePacksResponse;
    type Error = ListCompliancePacksError;
    const INFO: OperationInfo = super::operation("ListCompliancePacks").read_only();
    const ERRORS: &'static [ListCompliancePacksError] = &[
        ListCompliancePacksError::NoPermission,
        ListCompliancePacksError::AccountNotExisted,
        ListCompliancePacksError::ServiceUnavailable,
    ];
}

impl Paginated for ListCompliancePacksRequest {
    type Item = CompliancePacks;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response.compliance_packs_result.as_ref().and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.compliance_packs_result.as_mut()?.compliance_packs)
    }
}

/// Response to [`ListCompliancePacksRequest`].
#[non_exhaustive]
pub struct ListCompliancePacksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Result of the step or check named compliance packs.
    pub compliance_packs_result: Option<CompliancePacksResult>,
}

response! {
    ListCompliancePacksResponse {
        "RequestId" => request_id: value,
        "CompliancePacksResult" => compliance_packs_result: value,
    }
}

/// Result of the step or check named compliance packs.
#[non_exhaustive]
pub struct CompliancePacksResult {
    /// The compliance packs that were found or are concerned, one entry each.
    pub compliance_packs: Vec<CompliancePacks>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    CompliancePacksResult {
        "CompliancePacks" => compliance_packs: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
    }
}

/// The compliance packs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CompliancePacks {
    /// State of what the entry describes, which decides what can be done with it. Example: `ACTIVE`.
    pub status: Option<Open<CompliancePackStatus>>,
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the compliance pack goes by. Example: `text`.
    pub compliance_pack_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `120886317861****`.
    pub account_id: Option<i64>,
    /// ID of the compliance pack template that the item belongs to or stands for.
    /// Example: `ct-5f26ff4e06a300c4****`.
    pub compliance_pack_template_id: Option<String>,
    /// Moment that was recorded for this: create. Unit: `milliseconds`. Example: `1621325046000`.
    pub create_timestamp: Option<i64>,
}

response! {
    CompliancePacks {
        "Status" => status: value,
        "CompliancePackId" => compliance_pack_id: value,
        "RiskLevel" => risk_level: value,
        "Description" => description: value,
        "CompliancePackName" => compliance_pack_name: value,
        "AccountId" => account_id: value,
        "CompliancePackTemplateId" => compliance_pack_template_id: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Errors that the documentation of [`ListCompliancePacksRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListCompliancePacksError = super::DocumentedError;
