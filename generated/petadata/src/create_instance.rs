// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `petadata/CreateInstance.md`.

use alicloud_runtime::codegen::*;

/// Creates an instance with a first database and account.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::CreateInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-e")
///     .db_name("testdb_openapi")
///     .node_spec("petadata.s2.xlarge")
///     .node_number("2")
///     .account_name("test_123")
///     .account_password("Pw123456")
///     .network_type("...");
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// **Required.** Size or model of the node.
    pub node_spec: Option<String>,
    /// **Required.** Number that counts or picks out the node.
    pub node_number: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// How the item is billed. Default: `PostPaid`.
    pub pay_type: Option<Open<PayType>>,
    /// **Required.** Whether the item lies in a VPC or in the classic network. Default: `Classic`.
    pub network_type: Option<Open<NetworkType>>,
    /// **Required** under conditions. ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Length: at most 256.
    pub instance_name: Option<String>,
    /// Addresses and address ranges that may connect. Default: `127.0.0.1`.
    pub security_ip_list: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `NodeSpec`, which is required.
    pub fn node_spec(mut self, value: impl Into<String>) -> Self {
        self.node_spec = Some(value.into());
        self
    }
    /// Sets `NodeNumber`, which is required.
    pub fn node_number(mut self, value: impl Into<String>) -> Self {
        self.node_number = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `NetworkType`, which is required.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
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
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateInstanceRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DBName" => db_name: query,
        "NodeSpec" => node_spec: query,
        "NodeNumber" => node_number: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "PayType" => pay_type: query,
        "NetworkType" => network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "InstanceName" => instance_name: query,
        "SecurityIPList" => security_ip_list: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .required(
            &[
                "RegionId",
                "ZoneId",
                "DBName",
                "NodeSpec",
                "NodeNumber",
                "AccountName",
                "AccountPassword",
                "NetworkType",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B7D63CE-1D7A-433D-B1B7-C6397D1534FC`.
    pub request_id: Option<String>,
}

response! {
    CreateInstanceResponse {
        "InstanceId" => instance_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// How the item is billed.
    pub enum PayType {
        /// Subscription: paid in advance for a fixed time.
        PrePaid = "PrePaid",
        /// Pay-as-you-go: billed afterwards for what was used.
        PostPaid = "PostPaid",
    }
}

values! {
    /// Whether the item lies in a VPC or in the classic network.
    pub enum NetworkType {
        /// The classic network, which all customers share.
        Classic = "Classic",
        /// A virtual private cloud.
        Vpc = "VPC",
    }
}
