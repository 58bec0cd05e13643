// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateInstancePublicConnection`, from `rds/AllocateInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance an endpoint that clients can reach over the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::AllocateInstancePublicConnectionRequest::new()
///     .connection_string_prefix("test1234")
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .port("3306");
/// let reply = client.allocate_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionRequest {
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    /// Length: 5 to 40. Example: `test1234`.
    pub connection_string_prefix: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Port on which the database or its endpoint listens for clients.
    /// Range: 1000 to 5999. Example: `3306`.
    pub port: Option<String>,
    /// Network port that belongs to the babelfish.
    pub babelfish_port: Option<String>,
    /// Group that a general-purpose MySQL instance in a dedicated cluster belongs to.
    pub general_group_name: Option<String>,
    /// Network port that belongs to the PG bouncer.
    pub pg_bouncer_port: Option<String>,
}

impl AllocateInstancePublicConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `BabelfishPort`.
    pub fn babelfish_port(mut self, value: impl Into<String>) -> Self {
        self.babelfish_port = Some(value.into());
        self
    }
    /// Sets `GeneralGroupName`.
    pub fn general_group_name(mut self, value: impl Into<String>) -> Self {
        self.general_group_name = Some(value.into());
        self
    }
    /// Sets `PGBouncerPort`.
    pub fn pg_bouncer_port(mut self, value: impl Into<String>) -> Self {
        self.pg_bouncer_port = Some(value.into());
        self
    }
}

request! {
    AllocateInstancePublicConnectionRequest {
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "DBInstanceId" => db_instance_id: query,
        "Port" => port: query,
        "BabelfishPort" => babelfish_port: query,
        "GeneralGroupName" => general_group_name: query,
        "PGBouncerPort" => pg_bouncer_port: query,
    }
}

impl Operation for AllocateInstancePublicConnectionRequest {
    type Response = AllocateInstancePublicConnectionResponse;
    type Error = AllocateInstancePublicConnectionError;
    const INFO: OperationInfo = super::operation("AllocateInstancePublicConnection")
        .required(&["ConnectionStringPrefix", "DBInstanceId", "Port"]);
    const ERRORS: &'static [AllocateInstancePublicConnectionError] = &[
        AllocateInstancePublicConnectionError::OtherEndpointExist,
        AllocateInstancePublicConnectionError::IncorrectDBInstanceState,
        AllocateInstancePublicConnectionError::ConnectionStringContainIllegalCharacterFault,
        AllocateInstancePublicConnectionError::InvalidInstanceNetworkType,
        AllocateInstancePublicConnectionError::InvalidConnectionStringFormat,
        AllocateInstancePublicConnectionError::InvalidPortMalformed,
        AllocateInstancePublicConnectionError::InvalidVpcIdRegionNotSupported,
        AllocateInstancePublicConnectionError::InvalidInstanceNetworkTypeValueNotSupported,
        AllocateInstancePublicConnectionError::InvalidBizTypeFormat,
        AllocateInstancePublicConnectionError::EndpointNumError,
        AllocateInstancePublicConnectionError::EndpointTypeNotSupport,
        AllocateInstancePublicConnectionError::OrderComboInstanceNotAllowOperate,
        AllocateInstancePublicConnectionError::PricePricingPlanResultNotFound,
        AllocateInstancePublicConnectionError::OrderNoRealNameAuthentication,
        AllocateInstancePublicConnectionError::InsufficientAvailableQuota,
        AllocateInstancePublicConnectionError::CommodityServiceCallingException,
        AllocateInstancePublicConnectionError::RegionDissolvedEOM,
        AllocateInstancePublicConnectionError::CommodityInvalidComponent,
        AllocateInstancePublicConnectionError::RegionEndTimeDissolvedIndia,
        AllocateInstancePublicConnectionError::RegionEndTimeDissolvedAustralia,
        AllocateInstancePublicConnectionError::PriceCommoditySys,
        AllocateInstancePublicConnectionError::PayInsufficientBalance,
        AllocateInstancePublicConnectionError::OrderPeriodInvalid,
        AllocateInstancePublicConnectionError::PayNoCreditCard2,
        AllocateInstancePublicConnectionError::OrderInstHasUnpaidOrder,
        AllocateInstancePublicConnectionError::NoAvailablePaymentMethod,
        AllocateInstancePublicConnectionError::BasicInfoUncompleted,
        AllocateInstancePublicConnectionError::RiskRiskControlRejection2,
        AllocateInstancePublicConnectionError::SystemSaleValidateFailed2,
        AllocateInstancePublicConnectionError::InvalidDbInstanceNetType,
        AllocateInstancePublicConnectionError::OperationDeniedSwitchToVPC,
        AllocateInstancePublicConnectionError::OrderStatusUnPaid,
        AllocateInstancePublicConnectionError::InvalidConnectionStringDuplicate,
    ];
}

/// Response to [`AllocateInstancePublicConnectionRequest`].
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `65BDA532-28AF-4122-AA39-B382721EEE64`.
    pub request_id: Option<String>,
    /// Name that the database instance goes by. Example: `rm-bp1****`.
    pub db_instance_name: Option<String>,
    /// Host name that clients connect to. Example: `test****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
}

response! {
    AllocateInstancePublicConnectionResponse {
        "RequestId" => request_id: value,
        "DbInstanceName" => db_instance_name: value,
        "ConnectionString" => connection_string: value,
    }
}

/// Errors that the documentation of [`AllocateInstancePublicConnectionRequest`] names.
///
/// - [`OtherEndpointExist`](super::DocumentedError::OtherEndpointExist)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`ConnectionStringContainIllegalCharacterFault`](super::DocumentedError::ConnectionStringContainIllegalCharacterFault)
/// - [`InvalidInstanceNetworkType`](super::DocumentedError::InvalidInstanceNetworkType)
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
/// - [`InvalidPortMalformed`](super::DocumentedError::InvalidPortMalformed)
/// - [`InvalidVpcIdRegionNotSupported`](super::DocumentedError::InvalidVpcIdRegionNotSupported)
/// - [`InvalidInstanceNetworkTypeValueNotSupported`](super::DocumentedError::InvalidInstanceNetworkTypeValueNotSupported)
/// - [`InvalidBizTypeFormat`](super::DocumentedError::InvalidBizTypeFormat)
/// - [`EndpointNumError`](super::DocumentedError::EndpointNumError)
/// - [`EndpointTypeNotSupport`](super::DocumentedError::EndpointTypeNotSupport)
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
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`InvalidDbInstanceNetType`](super::DocumentedError::InvalidDbInstanceNetType)
/// - [`OperationDeniedSwitchToVPC`](super::DocumentedError::OperationDeniedSwitchToVPC)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate), here with HTTP status 404
pub type AllocateInstancePublicConnectionError = super::DocumentedError;
