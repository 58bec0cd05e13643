// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackendInfo`, from `cloudapi/DescribeBackendInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventBridgeConfig, MockHeader};

/// Shows a backend service and the address it has in each environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeBackendInfoRequest::new();
/// let reply = client.describe_backend_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackendInfoRequest {
    /// Backend service, set up once and used by many APIs.
    pub backend_id: Option<String>,
}

impl DescribeBackendInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendId`.
    pub fn backend_id(mut self, value: impl Into<String>) -> Self {
        self.backend_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackendInfoRequest {
        "BackendId" => backend_id: query,
    }
}

impl Operation for DescribeBackendInfoRequest {
    type Response = DescribeBackendInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackendInfo").read_only();
}

/// Response to [`DescribeBackendInfoRequest`].
#[non_exhaustive]
pub struct DescribeBackendInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AA90E87-3506-5AA6-AFFB-A4D53B4F6231`.
    pub request_id: Option<String>,
    /// What is known about the backend.
    pub backend_info: Option<BackendInfo>,
}

response! {
    DescribeBackendInfoResponse {
        "RequestId" => request_id: value,
        "BackendInfo" => backend_info: value,
    }
}

/// What is known about the backend.
#[non_exhaustive]
pub struct BackendInfo {
    /// Display text for the backend service. Example: `testoss2`.
    pub backend_name: Option<String>,
    /// What handles the requests, such as an HTTP server, a server in a VPC, a function, OSS, or a
    /// fixed mock response.
    pub backend_type: Option<String>,
    /// When the item was last changed. Example: `2017-12-11T15:18:09+08:00`.
    pub modified_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `add`.
    pub description: Option<String>,
    /// When the item was created or added. Example: `2021-11-22T11:10:46+08:00`.
    pub created_time: Option<Timestamp>,
    /// Backend service, set up once and used by many APIs.
    /// Example: `6fc978bb63574146b766863dd7bdf661`.
    pub backend_id: Option<String>,
    /// The backend models that were found or are concerned, one entry each.
    pub backend_models: Vec<BackendModel>,
}

response! {
    BackendInfo {
        "BackendName" => backend_name: value,
        "BackendType" => backend_type: value,
        "ModifiedTime" => modified_time: value,
        "Description" => description: value,
        "CreatedTime" => created_time: value,
        "BackendId" => backend_id: value,
        "BackendModels" => backend_models: list(""),
    }
}

/// The backend models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BackendModel {
    /// Settings of the backend service for one environment.
    /// Example: `5c4995d08e8b4954b0f326e8e4f2b97d`.
    pub backend_model_id: Option<String>,
    /// ID of the stage mode that the item belongs to or stands for.
    /// Example: `6fc978bb63574146b766863dd7bdf661`.
    pub stage_mode_id: Option<String>,
    /// Free text that describes the item to people. Example: `testDvs 1`.
    pub description: Option<String>,
    /// When the item was created. Example: `2021-12-20T03:22:03.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-12-20T03:22:03.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Settings of the backend, and what it works with.
    pub backend_config: Option<BackendConfig>,
}

response! {
    BackendModel {
        "BackendModelId" => backend_model_id: value,
        "StageModeId" => stage_mode_id: value,
        "Description" => description: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "StageName" => stage_name: value,
        "BackendConfig" => backend_config: value,
    }
}

/// Settings of the backend, and what it works with.
#[non_exhaustive]
pub struct BackendConfig {
    /// URL that the gateway calls, without the path. Example: `10.0.0.1`.
    pub service_address: Option<String>,
    /// Host that the gateway puts into requests to the HTTP backend.
    pub http_target_host_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `VPC`.
    pub type_: Option<String>,
    /// Settings of the VPC, and what it works with.
    pub vpc_config: Option<VpcConfig>,
    /// Settings of the function compute, and what it works with.
    pub function_compute_config: Option<FunctionComputeConfig>,
    /// Settings of the OSS, and what it works with.
    pub oss_config: Option<OssConfig>,
    /// Settings of the event bridge, and what it works with.
    pub event_bridge_config: Option<EventBridgeConfig>,
    /// Settings of the mock, and what it works with.
    pub mock_config: Option<MockConfig>,
    /// Settings of the discovery, and what it works with.
    pub discovery_config: Option<DiscoveryConfig>,
    /// How long the service may take before it is given up.
    pub service_timeout: Option<i32>,
    /// Settings of the edas, and what it works with.
    pub edas_config: Option<EdasConfig>,
}

response! {
    BackendConfig {
        "ServiceAddress" => service_address: value,
        "HttpTargetHostName" => http_target_host_name: value,
        "Type" => type_: value,
        "VpcConfig" => vpc_config: value,
        "FunctionComputeConfig" => function_compute_config: value,
        "OssConfig" => oss_config: value,
        "EventBridgeConfig" => event_bridge_config: value,
        "MockConfig" => mock_config: value,
        "DiscoveryConfig" => discovery_config: value,
        "ServiceTimeout" => service_timeout: value,
        "EdasConfig" => edas_config: value,
    }
}

/// Settings of the VPC, and what it works with.
#[non_exhaustive]
pub struct VpcConfig {
    /// ID of the virtual private cloud. Example: `vpc-wz9v96hqi6d14744sxqmx`.
    pub vpc_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-uf6iaale3gfef9t9cb41`.
    pub instance_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `8080`.
    pub port: Option<i64>,
    /// Authorization under which the gateway reaches a server in a private network.
    /// Example: `2zej3ehuzg9m77kvwnfpn`.
    pub vpc_access_id: Option<String>,
    /// Name that people know the item by. Example: `dypls-cn-beijing-slb-pre`.
    pub name: Option<String>,
    /// Protocol the backend is called over. Example: `http`.
    pub vpc_scheme: Option<String>,
    /// Host that the gateway puts into requests to the server in the private network.
    pub vpc_target_host_name: Option<String>,
}

response! {
    VpcConfig {
        "VpcId" => vpc_id: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "VpcAccessId" => vpc_access_id: value,
        "Name" => name: value,
        "VpcScheme" => vpc_scheme: value,
        "VpcTargetHostName" => vpc_target_host_name: value,
    }
}

/// Settings of the function compute, and what it works with.
#[non_exhaustive]
pub struct FunctionComputeConfig {
    /// Whether the function is started by an event or by an HTTP trigger. Example: `HttpTrigger`.
    pub fc_type: Option<String>,
    /// Region that the fc lies in. Example: `cn-hangzhou`.
    pub fc_region_id: Option<String>,
    /// Function Compute service or registered microservice that is called. Example: `myservice`.
    pub service_name: Option<String>,
    /// Name of the function or feature that the call or the item is about. Example: `edge_function`.
    pub function_name: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::31985*:role/aliyunserviceroleforbastionhostpam`.
    pub role_arn: Option<String>,
    /// Version or alias of the function. Example: `testQualifier`.
    pub qualifier: Option<String>,
    /// Web address under which the fc base is found. Example: `https://t*******.ap-*****.fcapp.run/`.
    pub fc_base_url: Option<String>,
    /// Path under which the only business is found. Example: `false`.
    pub only_business_path: Option<bool>,
}

response! {
    FunctionComputeConfig {
        "FcType" => fc_type: value,
        "FcRegionId" => fc_region_id: value,
        "ServiceName" => service_name: value,
        "FunctionName" => function_name: value,
        "RoleArn" => role_arn: value,
        "Qualifier" => qualifier: value,
        "FcBaseUrl" => fc_base_url: value,
        "OnlyBusinessPath" => only_business_path: value,
    }
}

/// Settings of the OSS, and what it works with.
#[non_exhaustive]
pub struct OssConfig {
    /// Region that the OSS lies in. Example: `cn-hangzhou`.
    pub oss_region_id: Option<String>,
    /// OSS bucket in which the backend finds or stores objects. Example: `my_bucket`.
    pub bucket_name: Option<String>,
}

response! {
    OssConfig {
        "OssRegionId" => oss_region_id: value,
        "BucketName" => bucket_name: value,
    }
}

/// Settings of the mock, and what it works with.
#[non_exhaustive]
pub struct MockConfig {
    /// Result of the step or check named mock.
    pub mock_result: Option<String>,
    /// Code that stands for the mock status, for programs to act on.
    pub mock_status_code: Option<String>,
    /// The mock headers that were found or are concerned, one entry each.
    pub mock_headers: Vec<MockHeader>,
}

response! {
    MockConfig {
        "MockResult" => mock_result: value,
        "MockStatusCode" => mock_status_code: value,
        "MockHeaders" => mock_headers: list(""),
    }
}

/// Settings of the discovery, and what it works with.
#[non_exhaustive]
pub struct DiscoveryConfig {
    /// Which registry the backend is found in, such as `NACOS`.
    pub rc_type: Option<String>,
    /// Settings of the nacos, and what it works with.
    pub nacos_config: Option<NacosConfig>,
    /// Settings of the zookeeper, and what it works with.
    pub zookeeper_config: Option<ZookeeperConfig>,
}

response! {
    DiscoveryConfig {
        "RcType" => rc_type: value,
        "NacosConfig" => nacos_config: value,
        "ZookeeperConfig" => zookeeper_config: value,
    }
}

/// Settings of the nacos, and what it works with.
#[non_exhaustive]
pub struct NacosConfig {
    /// URL under which the Nacos registry is reached. Example: `http://1xx.2xx.3xx.4xx:8848`.
    pub server_address: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `public`.
    pub namespace: Option<String>,
    /// Display text for the API group; unique in the account. Example: `DEFAULT_GROUP`.
    pub group_name: Option<String>,
    /// Function Compute service or registered microservice that is called.
    /// Example: `service-provider`.
    pub service_name: Option<String>,
    /// The clusters that are concerned. Example: `cluster1`.
    pub clusters: Option<String>,
    /// Who may call the API: authorized applications (`APP`), anyone (`ANONYMOUS`), or holders of an
    /// OpenID Connect token. Example: `PASSWORD`.
    pub auth_type: Option<String>,
    /// Name that the user logs on with. Example: `username`.
    pub user_name: Option<String>,
    /// Password; keep it secret. Example: `password`.
    pub password: Option<String>,
    /// Key that opens, signs or picks out the access. Example: `A5FIDxxxxxx`.
    pub access_key: Option<String>,
    /// Key that opens, signs or picks out the secret. Example: `dl5loxxxxxx`.
    pub secret_key: Option<String>,
}

response! {
    NacosConfig {
        "ServerAddress" => server_address: value,
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
        "ServiceName" => service_name: value,
        "Clusters" => clusters: value,
        "AuthType" => auth_type: value,
        "UserName" => user_name: value,
        "Password" => password: value,
        "AccessKey" => access_key: value,
        "SecretKey" => secret_key: value,
    }
}

/// Settings of the zookeeper, and what it works with.
#[non_exhaustive]
pub struct ZookeeperConfig {
    /// Addresses of the ZooKeeper servers.
    pub connect_string: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Function Compute service or registered microservice that is called.
    pub service_name: Option<String>,
}

response! {
    ZookeeperConfig {
        "ConnectString" => connect_string: value,
        "Namespace" => namespace: value,
        "ServiceName" => service_name: value,
    }
}

/// Settings of the edas, and what it works with.
#[non_exhaustive]
pub struct EdasConfig {
    /// EDAS space in which the called application is registered.
    pub microservice_namespace_name: Option<String>,
    /// ID of the microservice namespace that the item belongs to or stands for.
    pub microservice_namespace_id: Option<String>,
    /// Namespace that the microservice lies in.
    pub microservice_namespace: Option<String>,
    /// Function Compute service or registered microservice that is called.
    pub service_name: Option<String>,
    /// ID of the edas application that the item belongs to or stands for.
    pub edas_app_id: Option<String>,
    /// Which registry keeps the microservice.
    pub registry_type: Option<String>,
    /// ID of the mse instance that the item belongs to or stands for.
    pub mse_instance_id: Option<String>,
}

response! {
    EdasConfig {
        "MicroserviceNamespaceName" => microservice_namespace_name: value,
        "MicroserviceNamespaceId" => microservice_namespace_id: value,
        "MicroserviceNamespace" => microservice_namespace: value,
        "ServiceName" => service_name: value,
        "EdasAppId" => edas_app_id: value,
        "RegistryType" => registry_type: value,
        "MseInstanceId" => mse_instance_id: value,
    }
}
