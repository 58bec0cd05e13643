// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSmsQualification`, from `dysmsapi/DeleteSmsQualification.md`.

use alicloud_runtime::codegen::*;

/// Deletes a qualification, given by its group and order.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::DeleteSmsQualificationRequest::new()
///     .qualification_group_id(1)
///     .order_id(1);
/// let reply = client.delete_sms_qualification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSmsQualificationRequest {
    /// **Required.** Group of qualification papers handed in together, by its ID.
    pub qualification_group_id: Option<i64>,
    /// **Required.** Number of the application under review; give it to support to have the review sped
    /// up.
    pub order_id: Option<i64>,
}

impl DeleteSmsQualificationRequest {
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
    /// Sets `OrderId`, which is required.
    #[inline]
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = Some(value);
        self
    }
}

request! {
    DeleteSmsQualificationRequest {
        "QualificationGroupId" => qualification_group_id: query,
        "OrderId" => order_id: query,
    }
}

impl Operation for DeleteSmsQualificationRequest {
    type Response = DeleteSmsQualificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSmsQualification")
        .required(&["QualificationGroupId", "OrderId"]);
}

/// Response to [`DeleteSmsQualificationRequest`], which the documentation does not describe.
pub type DeleteSmsQualificationResponse = alicloud_runtime::UndocumentedResponse;
