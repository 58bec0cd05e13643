// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeADInfo`, from `rds/DescribeADInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the Active Directory domain that a SQL Server instance has joined.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeADInfoRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_ad_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeADInfoRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeADInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeADInfoRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeADInfoRequest {
    type Response = DescribeADInfoResponse;
    type Error = DescribeADInfoError;
    const INFO: OperationInfo = super::operation("DescribeADInfo")
        .required(&["DBInstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeADInfoError] = &[
        DescribeADInfoError::OrderComboInstanceNotAllowOperate,
        DescribeADInfoError::PricePricingPlanResultNotFound,
        DescribeADInfoError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeADInfoRequest`].
#[non_exhaustive]
pub struct DescribeADInfoResponse {
    /// Whether the instance has joined the domain. Example: `1`.
    pub ad_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// DNS of the Active Directory domain. Example: `100.100.XX.XX`.
    pub addns: Option<String>,
    /// Server of the Active Directory domain, by its IP address. Example: `192.168.XX.XX`.
    pub ad_server_ip_address: Option<String>,
    /// Why the instance could not join the domain.
    pub abnormal_reason: Option<String>,
    /// Name that the user logs on with. Example: `test_01`.
    pub user_name: Option<String>,
}

response! {
    DescribeADInfoResponse {
        "ADStatus" => ad_status: value,
        "RequestId" => request_id: value,
        "ADDNS" => addns: value,
        "ADServerIpAddress" => ad_server_ip_address: value,
        "AbnormalReason" => abnormal_reason: value,
        "UserName" => user_name: value,
    }
}

/// Errors that the documentation of [`DescribeADInfoRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeADInfoError = super::DocumentedError;
