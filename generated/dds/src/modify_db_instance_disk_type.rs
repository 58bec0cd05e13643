// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceDiskType`, from `dds/ModifyDBInstanceDiskType.md`.

use alicloud_runtime::codegen::*;

/// Changes the kind of disk that an instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceDiskTypeRequest::new()
///     .db_instance_id("dds-bp1fa5efaa93****");
/// let reply = client.modify_db_instance_disk_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceDiskTypeRequest {
    /// Kind of disk that the instance changes to. Default: `cloud_auto`. Example: `cloud_auto`.
    pub db_instance_storage_type: Option<String>,
    /// Disk operations a second that are paid for on top of the basic performance.
    /// Range: 0 to 50000. Example: `1960`.
    pub provisioned_iops: Option<i64>,
    /// **Required.** ID of the database instance. Example: `dds-bp1fa5efaa93****`.
    pub db_instance_id: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Additional setting, such as whether the call returns before the change has been handed out.
    /// Example: `async`.
    pub extra_param: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `false`.
    pub auto_renew: Option<String>,
    /// Whether records are sorted by time upwards or downwards. Example: `UPGRADE`.
    pub order_type: Option<String>,
}

impl ModifyDBInstanceDiskTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `ExtraParam`.
    pub fn extra_param(mut self, value: impl Into<String>) -> Self {
        self.extra_param = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceDiskTypeRequest {
        "DbInstanceStorageType" => db_instance_storage_type: query,
        "ProvisionedIops" => provisioned_iops: query,
        "DBInstanceId" => db_instance_id: query,
        "AutoPay" => auto_pay: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "ExtraParam" => extra_param: query,
        "AutoRenew" => auto_renew: query,
        "OrderType" => order_type: query,
    }
}

impl Operation for ModifyDBInstanceDiskTypeRequest {
    type Response = ModifyDBInstanceDiskTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceDiskType")
        .required(&["DBInstanceId"]);
}

/// Response to [`ModifyDBInstanceDiskTypeRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceDiskTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D8F1D721-6439-4257-A89C-F1E8E9C9****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21012719476****`.
    pub order_id: Option<String>,
}

response! {
    ModifyDBInstanceDiskTypeResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
