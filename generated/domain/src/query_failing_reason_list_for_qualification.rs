// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFailingReasonListForQualification`, from `domain/QueryFailingReasonListForQualification.md`.

use alicloud_runtime::codegen::*;

/// Lists why the qualification review of a `.餐厅` or `.商标` domain failed.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryFailingReasonListForQualificationRequest::new()
///     .qualification_type("...")
///     .instance_id("...")
///     .limit(1);
/// let reply = client.query_failing_reason_list_for_qualification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFailingReasonListForQualificationRequest {
    /// **Required.** Which kind of qualification it is or is to be.
    pub qualification_type: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** How many items to return at most.
    pub limit: Option<i32>,
}

impl QueryFailingReasonListForQualificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QualificationType`, which is required.
    pub fn qualification_type(mut self, value: impl Into<String>) -> Self {
        self.qualification_type = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
}

request! {
    QueryFailingReasonListForQualificationRequest {
        "QualificationType" => qualification_type: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "Limit" => limit: query,
    }
}

impl Operation for QueryFailingReasonListForQualificationRequest {
    type Response = QueryFailingReasonListForQualificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "QueryFailingReasonListForQualification",
        )
        .required(&["QualificationType", "InstanceId", "Limit"])
        .read_only();
}

/// Response to [`QueryFailingReasonListForQualificationRequest`].
#[non_exhaustive]
pub struct QueryFailingReasonListForQualificationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-****-8035-4B12FEFD7D48`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<FailingReasonListForQualificationData>,
}

response! {
    QueryFailingReasonListForQualificationResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct FailingReasonListForQualificationData {
    /// Day or moment that the record belongs to. Example: `2017-03-17 11:08:02`.
    pub date: Option<String>,
    /// Why it came to the fail. Example: `text`.
    pub fail_reason: Option<String>,
}

response! {
    FailingReasonListForQualificationData {
        "Date" => date: value,
        "FailReason" => fail_reason: value,
    }
}
