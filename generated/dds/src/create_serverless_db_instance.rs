// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServerlessDBInstance`, from `dds/CreateServerlessDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Buys a serverless instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateServerlessDBInstanceRequest::new()
///     .account_password("Abc12345")
///     .db_instance_storage(1)
///     .engine("MongoDB")
///     .engine_version("4.2")
///     .region_id("ap-southeast-1");
/// let reply = client.create_serverless_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServerlessDBInstanceRequest {
    /// **Required.** Password that the account logs on with. Example: `Abc12345`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// **Required.** Disk space of the instance, within what its size allows.
    /// Range: 1 to 10. Unit: `GB`. Example: `1`.
    pub db_instance_storage: Option<i32>,
    /// **Required.** Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// **Required.** Major release of MongoDB; for clones and restores the same as the source's.
    /// Example: `4.2`.
    pub engine_version: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `ap-southeast-1`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `ap-southeast-1c`.
    pub zone_id: Option<String>,
    /// Name for people of the instance. Length: 2 to 256. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Addresses and address ranges that may connect. Items: at most 1000. Example: `10.23.12.24/24`.
    pub security_ip_list: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    /// Unit: `months`. Example: `1`.
    pub period: Option<i32>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Engine inside MongoDB that stores the data. Example: `WiredTiger`.
    pub storage_engine: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `true`.
    pub auto_renew: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-axxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Whether the term is counted in days or months. Example: `Day`.
    pub period_price_type: Option<Open<PeriodPriceType>>,
}

impl CreateServerlessDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`, which is required.
    #[inline]
    pub fn db_instance_storage(mut self, value: i32) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StorageEngine`.
    pub fn storage_engine(mut self, value: impl Into<String>) -> Self {
        self.storage_engine = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PeriodPriceType`.
    pub fn period_price_type(mut self, value: impl Into<Open<PeriodPriceType>>) -> Self {
        self.period_price_type = Some(value.into());
        self
    }
}

request! {
    CreateServerlessDBInstanceRequest {
        "AccountPassword" => account_password: query as Secret,
        "DBInstanceStorage" => db_instance_storage: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DBInstanceDescription" => db_instance_description: query,
        "SecurityIPList" => security_ip_list: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "NetworkType" => network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ClientToken" => client_token: query,
        "StorageEngine" => storage_engine: query,
        "AutoRenew" => auto_renew: query,
        "ResourceGroupId" => resource_group_id: query,
        "PeriodPriceType" => period_price_type: query,
    }
}

impl Operation for CreateServerlessDBInstanceRequest {
    type Response = CreateServerlessDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateServerlessDBInstance")
        .required(
            &[
                "AccountPassword",
                "DBInstanceStorage",
                "Engine",
                "EngineVersion",
                "RegionId",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateServerlessDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateServerlessDBInstanceResponse {
    /// ID of the database instance. Example: `dds-t4nxxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2033xxxxxxxxxxxx`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A9807F0-1301-4154-9849-6497E94A04DB`.
    pub request_id: Option<String>,
}

response! {
    CreateServerlessDBInstanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether the term is counted in days or months.
    pub enum PeriodPriceType {
        /// The term is counted in days.
        Day = "Day",
        /// The term is counted in months.
        Month = "Month",
    }
}
