// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterTemplates`, from `rds/DescribeParameterTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category, Engine};

/// Lists the parameters of an engine version with their defaults and ranges.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeParameterTemplatesRequest::new()
///     .engine("MySQL")
///     .engine_version("5.6");
/// let reply = client.describe_parameter_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterTemplatesRequest {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    /// Here: `PostgreSQL`, `PPAS`, `MariaDB`, `mysql`, `mssql`.
    pub engine: Option<Open<Engine>>,
    /// **Required.** Version of the database engine whose parameters are listed. Example: `5.6`.
    pub engine_version: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxx`.
    pub client_token: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<Open<Category>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeParameterTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<Open<Engine>>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeParameterTemplatesRequest {
        "DBInstanceId" => db_instance_id: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "ClientToken" => client_token: query,
        "Category" => category: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeParameterTemplatesRequest {
    type Response = DescribeParameterTemplatesResponse;
    type Error = DescribeParameterTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeParameterTemplates")
        .required(&["Engine", "EngineVersion"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterTemplatesError] = &[
        DescribeParameterTemplatesError::InvalidParamGroupDBCategory,
        DescribeParameterTemplatesError::ParameterIllegal,
        DescribeParameterTemplatesError::OrderComboInstanceNotAllowOperate,
        DescribeParameterTemplatesError::PricePricingPlanResultNotFound,
        DescribeParameterTemplatesError::OrderNoRealNameAuthentication,
        DescribeParameterTemplatesError::InsufficientAvailableQuota,
        DescribeParameterTemplatesError::CommodityServiceCallingException,
        DescribeParameterTemplatesError::RegionDissolvedEOM,
        DescribeParameterTemplatesError::CommodityInvalidComponent,
        DescribeParameterTemplatesError::RegionEndTimeDissolvedIndia,
        DescribeParameterTemplatesError::RegionEndTimeDissolvedAustralia,
        DescribeParameterTemplatesError::PriceCommoditySys,
        DescribeParameterTemplatesError::PayInsufficientBalance,
        DescribeParameterTemplatesError::OrderPeriodInvalid,
        DescribeParameterTemplatesError::PayNoCreditCard2,
        DescribeParameterTemplatesError::OrderInstHasUnpaidOrder,
        DescribeParameterTemplatesError::NoAvailablePaymentMethod,
        DescribeParameterTemplatesError::BasicInfoUncompleted,
        DescribeParameterTemplatesError::OrderStatusUnPaid,
    ];
}

/// Response to [`DescribeParameterTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeParameterTemplatesResponse {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `5.5`.
    pub engine_version: Option<String>,
    /// How many parameters there are. Example: `56`.
    pub parameter_count: Option<String>,
    /// Parameters with their values or facts.
    pub parameters: Vec<TemplateRecord>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
}

response! {
    DescribeParameterTemplatesResponse {
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "ParameterCount" => parameter_count: value,
        "Parameters" => parameters: list("TemplateRecord"),
        "RequestId" => request_id: value,
    }
}

/// Parameters with their values or facts.
#[non_exhaustive]
pub struct TemplateRecord {
    /// Name of one adjustable setting. Example: `auto_increment_increment`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `1`.
    pub parameter_value: Option<String>,
    /// Whether the parameter can be changed. Example: `true`.
    pub force_modify: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `false`.
    pub force_restart: Option<String>,
    /// Which values the parameter accepts. Example: `[10-3000]`.
    pub checking_code: Option<String>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Number that the value has to be a multiple of. Example: `1`.
    pub factor: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `INT`.
    pub unit: Option<String>,
}

response! {
    TemplateRecord {
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
        "ForceModify" => force_modify: value,
        "ForceRestart" => force_restart: value,
        "CheckingCode" => checking_code: value,
        "ParameterDescription" => parameter_description: value,
        "Factor" => factor: value,
        "Unit" => unit: value,
    }
}

/// Errors that the documentation of [`DescribeParameterTemplatesRequest`] names.
///
/// - [`InvalidParamGroupDBCategory`](super::DocumentedError::InvalidParamGroupDBCategory)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DescribeParameterTemplatesError = super::DocumentedError;
