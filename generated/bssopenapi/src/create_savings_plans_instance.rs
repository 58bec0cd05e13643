// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSavingsPlansInstance`, from `bssopenapi/CreateSavingsPlansInstance.md`.

use alicloud_runtime::codegen::*;

/// Buys a savings plan and pays for it at once.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::CreateSavingsPlansInstanceRequest::new()
///     .pay_mode("...")
///     .type_("...")
///     .pool_value("...")
///     .duration("...")
///     .commodity_code("...")
///     .pricing_cycle("...");
/// let reply = client.create_savings_plans_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSavingsPlansInstanceRequest {
    /// Whether the specification names a family or a package of families; needed unless the plan is
    /// universal.
    pub spec_type: Option<String>,
    /// **Required.** How much of the savings plan is paid in advance: all, a part or nothing.
    pub pay_mode: Option<Open<PayMode>>,
    /// Instance family or package of families that the plan covers; `SpecType` says which of the two.
    pub specification: Option<String>,
    /// **Required.** Kind of savings plan: general-purpose (`universal`), for ECS computing (`ecs`) or
    /// elastic (`elasticy`).
    pub type_: Option<String>,
    /// **Required.** Amount of spending that the savings plan commits to.
    pub pool_value: Option<String>,
    /// **Required.** Length of the term bought, counted in `PricingCycle`. Length: at least 1.
    pub duration: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// **Required.** Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Region whose charges the plan takes over; general-purpose plans have none.
    pub region: Option<String>,
    /// When the plan begins to count; at once if left out.
    pub effective_date: Option<String>,
    /// Extra data for the call that has no parameter of its own.
    pub extend_map: BTreeMap<String, String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
}

impl CreateSavingsPlansInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SpecType`.
    pub fn spec_type(mut self, value: impl Into<String>) -> Self {
        self.spec_type = Some(value.into());
        self
    }
    /// Sets `PayMode`, which is required.
    pub fn pay_mode(mut self, value: impl Into<Open<PayMode>>) -> Self {
        self.pay_mode = Some(value.into());
        self
    }
    /// Sets `Specification`.
    pub fn specification(mut self, value: impl Into<String>) -> Self {
        self.specification = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `PoolValue`, which is required.
    pub fn pool_value(mut self, value: impl Into<String>) -> Self {
        self.pool_value = Some(value.into());
        self
    }
    /// Sets `Duration`, which is required.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `PricingCycle`, which is required.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `EffectiveDate`.
    pub fn effective_date(mut self, value: impl Into<String>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
    /// Sets `ExtendMap`.
    pub fn extend_map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.extend_map = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
}

request! {
    CreateSavingsPlansInstanceRequest {
        "SpecType" => spec_type: query,
        "PayMode" => pay_mode: query,
        "Specification" => specification: query,
        "Type" => type_: query,
        "PoolValue" => pool_value: query,
        "Duration" => duration: query,
        "CommodityCode" => commodity_code: query,
        "PricingCycle" => pricing_cycle: query,
        "Region" => region: query,
        "EffectiveDate" => effective_date: query,
        "ExtendMap" => extend_map: query_json,
        "AutoPay" => auto_pay: query,
    }
}

impl Operation for CreateSavingsPlansInstanceRequest {
    type Response = CreateSavingsPlansInstanceResponse;
    type Error = CreateSavingsPlansInstanceError;
    const INFO: OperationInfo = super::operation("CreateSavingsPlansInstance")
        .required(
            &[
                "PayMode",
                "Type",
                "PoolValue",
                "Duration",
                "CommodityCode",
                "PricingCycle",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [CreateSavingsPlansInstanceError] = &[
        CreateSavingsPlansInstanceError::IdempotentParameterMismatch,
    ];
}

/// Response to [`CreateSavingsPlansInstanceRequest`].
#[non_exhaustive]
pub struct CreateSavingsPlansInstanceResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `26dabb0c-8ca0-4aa0-8143-30499f3fe304`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SavingsPlansInstanceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `PARAM_ERROR`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateSavingsPlansInstanceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SavingsPlansInstanceData {
    /// Number of the order, for looking it up in the order system. Example: `202110260001`.
    pub order_id: Option<i64>,
}

response! {
    SavingsPlansInstanceData {
        "OrderId" => order_id: value,
    }
}

values! {
    /// How much of the savings plan is paid in advance: all, a part or nothing.
    pub enum PayMode {
        /// Everything is paid in advance.
        Total = "total",
        /// A part is paid in advance, the rest over the term.
        Half = "half",
        /// Nothing is paid in advance.
        Zero = "zero",
    }
}

values! {
    /// Unit in which the length of the subscription is counted.
    pub enum PricingCycle {
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in months.
        Month = "Month",
    }
}

/// Errors that the documentation of [`CreateSavingsPlansInstanceRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type CreateSavingsPlansInstanceError = super::DocumentedError;
