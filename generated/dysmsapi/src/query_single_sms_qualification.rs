// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySingleSmsQualification`, from `dysmsapi/QuerySingleSmsQualification.md`.

use alicloud_runtime::codegen::*;

/// Returns one SMS qualification, by its group and order.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySingleSmsQualificationRequest::new()
///     .qualification_group_id(1);
/// let reply = client.query_single_sms_qualification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySingleSmsQualificationRequest {
    /// **Required.** Group of qualification papers handed in together, by its ID.
    pub qualification_group_id: Option<i64>,
    /// Number of the application under review; give it to support to have the review sped up.
    pub order_id: Option<i64>,
}

impl QuerySingleSmsQualificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QualificationGroupId`, which is required.
    #[inline]
    pub fn qualification_group_id(mut self, value: i64) -> Self {
        self.qualification_group_id = Some(value);
        self
    }
    /// Sets `OrderId`.
    #[inline]
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = Some(value);
        self
    }
}

request! {
    QuerySingleSmsQualificationRequest {
        "QualificationGroupId" => qualification_group_id: query,
        "OrderId" => order_id: query,
    }
}

impl Operation for QuerySingleSmsQualificationRequest {
    type Response = QuerySingleSmsQualificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySingleSmsQualification")
        .required(&["QualificationGroupId"])
        .read_only();
}

/// Response to [`QuerySingleSmsQualificationRequest`], which the documentation does not describe.
pub type QuerySingleSmsQualificationResponse = alicloud_runtime::UndocumentedResponse;
