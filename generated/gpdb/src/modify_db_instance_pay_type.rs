// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstancePayType`, from `gpdb/ModifyDBInstancePayType.md`.

use alicloud_runtime::codegen::*;

/// Switches an instance between pay-as-you-go and subscription billing.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstancePayTypeRequest::new()
///     .db_instance_id("...")
///     .pay_type("...");
/// let reply = client.modify_db_instance_pay_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstancePayTypeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<Open<PayType>>,
    /// Unit of the prepaid term.
    pub period: Option<Open<Period>>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<i32>,
}

impl ModifyDBInstancePayTypeRequest {
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
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
}

request! {
    ModifyDBInstancePayTypeRequest {
        "DBInstanceId" => db_instance_id: query,
        "PayType" => pay_type: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
    }
}

impl Operation for ModifyDBInstancePayTypeRequest {
    type Response = ModifyDBInstancePayTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstancePayType")
        .required(&["DBInstanceId", "PayType"]);
}

/// Response to [`ModifyDBInstancePayTypeRequest`], which the documentation does not describe.
pub type ModifyDBInstancePayTypeResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// How the item is billed.
    pub enum PayType {
        /// Pay-as-you-go: billed afterwards for what was used.
        Postpaid = "Postpaid",
        /// Subscription: paid in advance for a fixed time.
        Prepaid = "Prepaid",
    }
}

values! {
    /// Unit of the prepaid term.
    pub enum Period {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
    }
}
