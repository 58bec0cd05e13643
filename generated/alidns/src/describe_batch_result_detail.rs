// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBatchResultDetail`, from `alidns/DescribeBatchResultDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BatchType};

/// Lists the outcome of a batch task item by item.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeBatchResultDetailRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_batch_result_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBatchResultDetailRequest {
    /// Whether the batch task adds or deletes domains or records. Example: `DOMAIN_ADD`.
    pub batch_type: Option<Open<BatchType>>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of the task, for asking how far it is. Example: `83618818`.
    pub task_id: Option<i64>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Return only items with this outcome. Example: `SUCCESS`.
    pub status: Option<String>,
}

impl DescribeBatchResultDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BatchType`.
    pub fn batch_type(mut self, value: impl Into<Open<BatchType>>) -> Self {
        self.batch_type = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `TaskId`.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeBatchResultDetailRequest {
        "BatchType" => batch_type: query,
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TaskId" => task_id: query,
        "UserClientIp" => user_client_ip: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeBatchResultDetailRequest {
    type Response = DescribeBatchResultDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBatchResultDetail")
        .read_only();
}

impl Paginated for DescribeBatchResultDetailRequest {
    type Item = BatchResultDetail;
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
        Some(&mut response.batch_result_details)
    }
}

/// Response to [`DescribeBatchResultDetailRequest`].
#[non_exhaustive]
pub struct DescribeBatchResultDetailResponse {
    /// Outcome of the batch task, item by item.
    pub batch_result_details: Vec<BatchResultDetail>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `75446CC1-FC9A-4595-8D96-089D73D7A63D`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    DescribeBatchResultDetailResponse {
        "BatchResultDetails" => batch_result_details: list("BatchResultDetail"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Outcome of the batch task, item by item.
#[non_exhaustive]
pub struct BatchResultDetail {
    /// Whether the batch task adds or deletes domains or records. Example: `DOMAIN_ADD`.
    pub batch_type: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `abc.com`.
    pub domain: Option<String>,
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Example: `default`.
    pub line: Option<String>,
    /// Host part that the record gets in a batch change. Example: `demo-batch-7`.
    pub new_rr: Option<String>,
    /// Value that the record gets in a batch change. Example: `1.1.1.0`.
    pub new_value: Option<String>,
    /// When the item was processed. Example: `2019-08-22 18:02:58`.
    pub operate_date_str: Option<String>,
    /// Preference of an MX record; mail goes to the lowest number first. Example: `10`.
    pub priority: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `123456789`.
    pub record_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// Whether the record is in effect. Example: `text`.
    pub rr_status: Option<String>,
    /// Whether the change of this item was made. Example: `true`.
    pub status: Option<bool>,
    /// How long resolvers may keep the answer in their cache. Example: `600`.
    pub ttl: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `202.106.0.XX`.
    pub value: Option<String>,
}

response! {
    BatchResultDetail {
        "BatchType" => batch_type: value,
        "Domain" => domain: value,
        "Line" => line: value,
        "NewRr" => new_rr: value,
        "NewValue" => new_value: value,
        "OperateDateStr" => operate_date_str: value,
        "Priority" => priority: value,
        "Reason" => reason: value,
        "RecordId" => record_id: value,
        "Remark" => remark: value,
        "Rr" => rr: value,
        "RrStatus" => rr_status: value,
        "Status" => status: value,
        "Ttl" => ttl: value,
        "Type" => type_: value,
        "Value" => value: value,
    }
}
