// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckInstanceExist`, from `rds/CheckInstanceExist.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an instance exists.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CheckInstanceExistRequest::new()
///     .db_instance_id("...");
/// let reply = client.check_instance_exist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckInstanceExistRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl CheckInstanceExistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    CheckInstanceExistRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for CheckInstanceExistRequest {
    type Response = CheckInstanceExistResponse;
    type Error = CheckInstanceExistError;
    const INFO: OperationInfo = super::operation("CheckInstanceExist")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [CheckInstanceExistError] = &[
        CheckInstanceExistError::OrderComboInstanceNotAllowOperate,
        CheckInstanceExistError::PricePricingPlanResultNotFound,
        CheckInstanceExistError::OrderNoRealNameAuthentication,
        CheckInstanceExistError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`CheckInstanceExistRequest`].
#[non_exhaustive]
pub struct CheckInstanceExistResponse {
    /// Whether the instance exists. Example: `true`.
    pub is_exist_instance: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11439B36-F703-49EB-8656-D3C87BE28B57`.
    pub request_id: Option<String>,
}

response! {
    CheckInstanceExistResponse {
        "IsExistInstance" => is_exist_instance: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CheckInstanceExistRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type CheckInstanceExistError = super::DocumentedError;
