// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmsQualificationRecord`, from `dysmsapi/QuerySmsQualificationRecord.md`.

use alicloud_runtime::codegen::*;

/// Lists SMS qualifications page by page, by name, company, or state.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySmsQualificationRecordRequest::new();
/// let reply = client.query_sms_qualification_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySmsQualificationRecordRequest {
    /// Returns only groups of qualification papers with this name.
    pub qualification_group_name: Option<String>,
    /// Company that the qualification is for, as in its business license.
    pub company_name: Option<String>,
    /// Returns only entries at this stage of the review.
    pub state: Option<String>,
    /// Returns only the application with this work order number.
    pub work_order_id: Option<i64>,
    /// Legal representative of the company, by name.
    pub legal_person_name: Option<String>,
    /// Whether the qualification is for your own company and not for another one.
    pub use_by_self: Option<bool>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl QuerySmsQualificationRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QualificationGroupName`.
    pub fn qualification_group_name(mut self, value: impl Into<String>) -> Self {
        self.qualification_group_name = Some(value.into());
        self
    }
    /// Sets `CompanyName`.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `WorkOrderId`.
    #[inline]
    pub fn work_order_id(mut self, value: i64) -> Self {
        self.work_order_id = Some(value);
        self
    }
    /// Sets `LegalPersonName`.
    pub fn legal_person_name(mut self, value: impl Into<String>) -> Self {
        self.legal_person_name = Some(value.into());
        self
    }
    /// Sets `UseBySelf`.
    #[inline]
    pub fn use_by_self(mut self, value: bool) -> Self {
        self.use_by_self = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    QuerySmsQualificationRecordRequest {
        "QualificationGroupName" => qualification_group_name: query,
        "CompanyName" => company_name: query,
        "State" => state: query,
        "WorkOrderId" => work_order_id: query,
        "LegalPersonName" => legal_person_name: query,
        "UseBySelf" => use_by_self: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QuerySmsQualificationRecordRequest {
    type Response = QuerySmsQualificationRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySmsQualificationRecord")
        .read_only();
}

/// Response to [`QuerySmsQualificationRecordRequest`], which the documentation does not describe.
pub type QuerySmsQualificationRecordResponse = alicloud_runtime::UndocumentedResponse;
