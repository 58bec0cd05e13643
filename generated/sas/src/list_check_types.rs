// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckTypes`, from `sas/ListCheckTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of baseline check items that match the conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckTypesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_check_types(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckTypesRequest {
    /// ID of the risk that the call is about.
    pub risk_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Whether this holds: show checks.
    pub show_checks: Option<bool>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl ListCheckTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskId`.
    #[inline]
    pub fn risk_id(mut self, value: i64) -> Self {
        self.risk_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `ShowChecks`.
    #[inline]
    pub fn show_checks(mut self, value: bool) -> Self {
        self.show_checks = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    ListCheckTypesRequest {
        "RiskId" => risk_id: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Uuid" => uuid: query,
        "ShowChecks" => show_checks: query,
        "Source" => source: query,
    }
}

impl Operation for ListCheckTypesRequest {
    type Response = ListCheckTypesResponse;
    type Error = ListCheckTypesError;
    const INFO: OperationInfo = super::operation("ListCheckTypes")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListCheckTypesError] = &[
        ListCheckTypesError::NoPermission,
        ListCheckTypesError::ServerError,
    ];
}

impl Paginated for ListCheckTypesRequest {
    type Item = CheckTypeData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListCheckTypesRequest`].
#[non_exhaustive]
pub struct ListCheckTypesResponse {
    /// What the call found, one entry each.
    pub data: Vec<CheckTypeData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65AADFC-1D20-5A6A-8F6A-9FA53C0D****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListCheckTypesResponse {
        "Data" => data: list(""),
        "Success" => success: value,
        "Count" => count: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CheckTypeData {
    /// Which kind of check it is or is to be. Example: `data_integrity`.
    pub check_type: Option<String>,
    /// Name that the check type dis goes by. Example: `Data Integrity`.
    pub check_type_dis_name: Option<String>,
    /// Details about the check, one entry each.
    pub check_details: Vec<CheckDetail>,
}

response! {
    CheckTypeData {
        "CheckType" => check_type: value,
        "CheckTypeDisName" => check_type_dis_name: value,
        "CheckDetails" => check_details: list(""),
    }
}

/// Details about the check, one entry each.
#[non_exhaustive]
pub struct CheckDetail {
    /// ID of the check that the item belongs to or stands for. Example: `31`.
    pub check_id: Option<i64>,
    /// What was checked, in words. Example: `text`.
    pub check_item: Option<String>,
    /// Kinds of affiliated risk that were found or are concerned. Example: `Best security practices`.
    pub affiliated_risk_types: Vec<String>,
    /// The affiliated risks that were found or are concerned, one entry each. Example: `text`.
    pub affiliated_risks: Vec<String>,
}

response! {
    CheckDetail {
        "CheckId" => check_id: value,
        "CheckItem" => check_item: value,
        "AffiliatedRiskTypes" => affiliated_risk_types: list(""),
        "AffiliatedRisks" => affiliated_risks: list(""),
    }
}

/// Errors that the documentation of [`ListCheckTypesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCheckTypesError = super::DocumentedError;
