// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryBusinessLocations`, from `mse/QueryBusinessLocations.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which the service can be used.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryBusinessLocationsRequest::new();
/// let reply = client.query_business_locations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryBusinessLocationsRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryBusinessLocationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryBusinessLocationsRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryBusinessLocationsRequest {
    type Response = QueryBusinessLocationsResponse;
    type Error = QueryBusinessLocationsError;
    const INFO: OperationInfo = super::operation("QueryBusinessLocations")
        .method("GET")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [QueryBusinessLocationsError] = &[
        QueryBusinessLocationsError::IllegalRequest,
        QueryBusinessLocationsError::InvalidParameter,
        QueryBusinessLocationsError::NoPermission,
        QueryBusinessLocationsError::NotFound,
        QueryBusinessLocationsError::InternalError,
    ];
}

/// Response to [`QueryBusinessLocationsRequest`].
#[non_exhaustive]
pub struct QueryBusinessLocationsResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3369AD10-F1A6-4E6F-B99E-20F51826****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<BusinessLocationData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
}

response! {
    QueryBusinessLocationsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct BusinessLocationData {
    /// Place of the region in a sorted list. Example: `6`.
    pub ordering: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `region`.
    pub type_: Option<String>,
    /// What the part of the world is called in English. Example: `Asia Pacific`.
    pub district_en_name: Option<String>,
    /// Text under which a selection menu would offer the entry. Example: `text`.
    pub show_name: Option<String>,
    /// What the part of the world is called in Chinese. Example: `text`.
    pub district_cn_name: Option<String>,
    /// What the region is called in English. Example: `China (Shanghai)`.
    pub en_name: Option<String>,
    /// Part of the world that the region is in, such as `asia-pacific`.
    pub district_id: Option<String>,
    /// What to call the part of the world when showing it to people. Example: `text`.
    pub district_show_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What the region is called in English, in full. Example: `China East 2 (Shanghai)`.
    pub en_description: Option<String>,
    /// What the region is called in Chinese. Example: `text`.
    pub cn_name: Option<String>,
    /// Name that people know the item by. Example: `cn-shanghai`.
    pub name: Option<String>,
    /// Place of the part of the world in a sorted list. Example: `101`.
    pub district_ordering: Option<i32>,
}

response! {
    BusinessLocationData {
        "Ordering" => ordering: value,
        "Type" => type_: value,
        "DistrictEnName" => district_en_name: value,
        "ShowName" => show_name: value,
        "DistrictCnName" => district_cn_name: value,
        "EnName" => en_name: value,
        "DistrictId" => district_id: value,
        "DistrictShowName" => district_show_name: value,
        "Description" => description: value,
        "EnDescription" => en_description: value,
        "CnName" => cn_name: value,
        "Name" => name: value,
        "DistrictOrdering" => district_ordering: value,
    }
}

/// Errors that the documentation of [`QueryBusinessLocationsRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryBusinessLocationsError = super::DocumentedError;
