// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSupportOnlineResizeDisk`, from `rds/DescribeSupportOnlineResizeDisk.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the disk of an instance can be resized without a break.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSupportOnlineResizeDiskRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_support_online_resize_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSupportOnlineResizeDiskRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeSupportOnlineResizeDiskRequest {
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
    DescribeSupportOnlineResizeDiskRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeSupportOnlineResizeDiskRequest {
    type Response = DescribeSupportOnlineResizeDiskResponse;
    type Error = DescribeSupportOnlineResizeDiskError;
    const INFO: OperationInfo = super::operation("DescribeSupportOnlineResizeDisk")
        .required(&["DBInstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSupportOnlineResizeDiskError] = &[
        DescribeSupportOnlineResizeDiskError::InvalidDBInstanceEngineTypeFormat,
        DescribeSupportOnlineResizeDiskError::OrderComboInstanceNotAllowOperate,
        DescribeSupportOnlineResizeDiskError::PricePricingPlanResultNotFound,
        DescribeSupportOnlineResizeDiskError::OrderNoRealNameAuthentication,
        DescribeSupportOnlineResizeDiskError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`DescribeSupportOnlineResizeDiskRequest`].
#[non_exhaustive]
pub struct DescribeSupportOnlineResizeDiskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B993DA9-5272-5414-94E3-4CA8BA0146C2`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the disk can be resized online, as JSON text. Example: `text`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribeSupportOnlineResizeDiskResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DescribeSupportOnlineResizeDiskRequest`] names.
///
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeSupportOnlineResizeDiskError = super::DocumentedError;
