// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// An item of [`model_failed`](super::DryRunSwaggerResponse::model_failed).
#[non_exhaustive]
pub struct ApiImportModelFailed {
    /// Example: `Not Found`.
    pub error_msg: Option<String>,
    /// Name that the model goes by. Example: `Region`.
    pub model_name: Option<String>,
    /// ID of the group that the call or the item is about.
    /// Example: `36d4bcfaec1946e1870d90b2d7519710`.
    pub group_id: Option<String>,
}

response! {
    ApiImportModelFailed {
        "ErrorMsg" => error_msg: value,
        "ModelName" => model_name: value,
        "GroupId" => group_id: value,
    }
}

/// Whether the model succeeded.
#[non_exhaustive]
pub struct ApiImportModelSuccess {
    /// Example: `ec1946e1870d90b2d7519`.
    pub model_uid: Option<String>,
    /// Name that the model goes by. Example: `NewInstance`.
    pub model_name: Option<String>,
    /// ID of the group that the call or the item is about.
    /// Example: `b2d552ed90ca435b86f7bf8d45414793`.
    pub group_id: Option<String>,
    /// Example: `CREATE`.
    pub model_operation: Option<String>,
}

response! {
    ApiImportModelSuccess {
        "ModelUid" => model_uid: value,
        "ModelName" => model_name: value,
        "GroupId" => group_id: value,
        "ModelOperation" => model_operation: value,
    }
}

/// An item of [`failed`](super::DryRunSwaggerResponse::failed).
#[non_exhaustive]
pub struct ApiImportSwaggerFailed {
    /// Path of the file, the entry or the URL. Example: `/http/get/mapping`.
    pub path: Option<String>,
    /// Example: `post`.
    pub http_method: Option<String>,
    /// Example: `text`.
    pub error_msg: Option<String>,
}

response! {
    ApiImportSwaggerFailed {
        "Path" => path: value,
        "HttpMethod" => http_method: value,
        "ErrorMsg" => error_msg: value,
    }
}

/// What is known about each API, one entry each.
#[non_exhaustive]
pub struct ApiInfo {
    /// Time that is set or recorded for this: bound. Example: `2016-07-23T08:28:48Z`.
    pub bound_time: Option<Timestamp>,
    /// Example: `PUBLIC`.
    pub visibility: Option<String>,
    /// ID of the API that the item belongs to or stands for.
    /// Example: `3b81fd160f5645e097cc8855d75a1cf6`.
    pub api_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name of the group that the call or the item is about. Example: `mygroup`.
    pub group_name: Option<String>,
    /// ID of the group that the call or the item is about.
    /// Example: `0009db9c828549768a200320714b8930`.
    pub group_id: Option<String>,
    /// Name that the stage goes by. Example: `TEST`.
    pub stage_name: Option<String>,
    /// Name that the API goes by. Example: `testapi`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

response! {
    ApiInfo {
        "BoundTime" => bound_time: value,
        "Visibility" => visibility: value,
        "ApiId" => api_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
    }
}

/// Items of the kind tag that were found or are concerned.
#[non_exhaustive]
pub struct ApiTag {
    /// Key of one tag. Example: `APP`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `value3`.
    pub tag_value: Option<String>,
}

response! {
    ApiTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// The APIs to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Apis {
    /// **Required.** ID of the API that the call is about.
    pub api_id: Option<String>,
    /// **Required.** Name that the stage goes by.
    pub stage_name: Option<String>,
}

impl Apis {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    Apis {
        "ApiId" => api_id: field,
        "StageName" => stage_name: field,
    }
}

/// Settings of the backend, and what it works with.
#[non_exhaustive]
pub struct BackendConfig {
    /// ID of the backend that the item belongs to or stands for.
    /// Example: `0038e00c3dca44fcba3a94015d8f5bbf`.
    pub backend_id: Option<String>,
    /// Which kind of backend it is or is to be. Example: `HTTP`.
    pub backend_type: Option<String>,
    /// Name that the backend goes by. Example: `testoss`.
    pub backend_name: Option<String>,
}

response! {
    BackendConfig {
        "BackendId" => backend_id: value,
        "BackendType" => backend_type: value,
        "BackendName" => backend_name: value,
    }
}

/// Parameters of the constant, with their values.
#[non_exhaustive]
pub struct ConstantParameter {
    /// Free text that describes the item to people. Example: `constance`.
    pub description: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `HEAD`.
    pub location: Option<String>,
    /// Name that the service parameter goes by. Example: `constance`.
    pub service_parameter_name: Option<String>,
    /// Value that the constant has or is given. Example: `constance`.
    pub constant_value: Option<String>,
}

response! {
    ConstantParameter {
        "Description" => description: value,
        "Location" => location: value,
        "ServiceParameterName" => service_parameter_name: value,
        "ConstantValue" => constant_value: value,
    }
}

/// What is known about each deployed, one entry each.
#[non_exhaustive]
pub struct DeployedInfo {
    /// Name that the stage goes by. Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Which version of the effective is meant.
    pub effective_version: Option<String>,
    /// State that the deployed is in. Example: `DEPLOYED`.
    pub deployed_status: Option<String>,
}

response! {
    DeployedInfo {
        "StageName" => stage_name: value,
        "EffectiveVersion" => effective_version: value,
        "DeployedStatus" => deployed_status: value,
    }
}

/// The error code samples that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ErrorCodeSample {
    /// Code for programs to act on, as a rule that of the result. Example: `Error`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `error message`.
    pub message: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    ErrorCodeSample {
        "Code" => code: value,
        "Message" => message: value,
        "Description" => description: value,
    }
}

/// Settings of the event bridge, and what it works with.
#[non_exhaustive]
pub struct EventBridgeConfig {
    /// The event bus that are concerned. Example: `testBus`.
    pub event_bus: Option<String>,
    /// Where the event comes from. Example: `baas_driver`.
    pub event_source: Option<String>,
    /// Region that the event bridge lies in. Example: `cn-beijing`.
    pub event_bridge_region_id: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::1933122015759***:role/adminoidcaliyun`.
    pub role_arn: Option<String>,
}

response! {
    EventBridgeConfig {
        "EventBus" => event_bus: value,
        "EventSource" => event_source: value,
        "EventBridgeRegionId" => event_bridge_region_id: value,
        "RoleArn" => role_arn: value,
    }
}

/// Settings of the function compute, and what it works with.
#[non_exhaustive]
pub struct FunctionComputeConfig {
    /// Which kind of fc it is or is to be. Example: `HttpTrigger`.
    pub fc_type: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::111***:role/aliyunserviceroleforsas`.
    pub role_arn: Option<String>,
    /// Example: `GET`.
    pub method: Option<String>,
    /// Web address under which the fc base is found.
    /// Example: `https://1227**/201**/proxy/test**/testHttp/`.
    pub fc_base_url: Option<String>,
    /// Value that the content type has or is given.
    /// Example: `application/x-www-form-urlencoded; charset=UTF-8`.
    pub content_type_value: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Path under which the only business is found. Example: `false`.
    pub only_business_path: Option<bool>,
    /// Name of the function or feature that the call or the item is about. Example: `edge_function`.
    pub function_name: Option<String>,
    /// Example: `DEFAULT`.
    pub content_type_catagory: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/api/offline/cacheData`.
    pub path: Option<String>,
    /// Name that the service goes by. Example: `fcservicename`.
    pub service_name: Option<String>,
    /// Example: `2`.
    pub qualifier: Option<String>,
}

response! {
    FunctionComputeConfig {
        "FcType" => fc_type: value,
        "RoleArn" => role_arn: value,
        "Method" => method: value,
        "FcBaseUrl" => fc_base_url: value,
        "ContentTypeValue" => content_type_value: value,
        "RegionId" => region_id: value,
        "OnlyBusinessPath" => only_business_path: value,
        "FunctionName" => function_name: value,
        "ContentTypeCatagory" => content_type_catagory: value,
        "Path" => path: value,
        "ServiceName" => service_name: value,
        "Qualifier" => qualifier: value,
    }
}

/// The instance packets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupLatencyMonitorItem {
    /// Value that the item has or is given. Example: `100.0`.
    pub item_value: Option<String>,
    /// Time that is set or recorded for this: item. Example: `2023-03-30T16:10:00Z`.
    pub item_time: Option<Timestamp>,
    /// Example: `latency`.
    pub item: Option<String>,
}

response! {
    GroupLatencyMonitorItem {
        "ItemValue" => item_value: value,
        "ItemTime" => item_time: value,
        "Item" => item: value,
    }
}

/// The mock headers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MockHeader {
    /// Value that the header has or is given. Example: `86400`.
    pub header_value: Option<String>,
    /// Name that the header goes by. Example: `Content-Length`.
    pub header_name: Option<String>,
}

response! {
    MockHeader {
        "HeaderValue" => header_value: value,
        "HeaderName" => header_name: value,
    }
}

/// The call latencies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MonitorItem {
    /// Value that the item has or is given. Example: `15`.
    pub item_value: Option<String>,
    /// Time that is set or recorded for this: item. Example: `2016-07-28T08:20:00Z`.
    pub item_time: Option<Timestamp>,
}

response! {
    MonitorItem {
        "ItemValue" => item_value: value,
        "ItemTime" => item_time: value,
    }
}

/// Settings of the open id connect, and what it works with.
#[non_exhaustive]
pub struct OpenIdConnectConfig {
    /// Which kind of open id API it is or is to be. Example: `IDTOKEN`.
    pub open_id_api_type: Option<String>,
    /// Name that the id token param goes by.
    pub id_token_param_name: Option<String>,
    /// ID of the public key that the item belongs to or stands for.
    /// Example: `88483727556929326703309904351185815489`.
    pub public_key_id: Option<String>,
    /// Public half of the key pair, alone or in a certificate.
    /// Example: `EB1837F8693CCED0BF750B3AD48467BEB569E780A14591CF92`.
    pub public_key: Option<String>,
}

response! {
    OpenIdConnectConfig {
        "OpenIdApiType" => open_id_api_type: value,
        "IdTokenParamName" => id_token_param_name: value,
        "PublicKeyId" => public_key_id: value,
        "PublicKey" => public_key: value,
    }
}

/// Settings of the OSS, and what it works with.
#[non_exhaustive]
pub struct OssConfig {
    /// Name in a pair of name and value. Example: `/folder/test.json`.
    pub key: Option<String>,
    /// What is done, or is to be done, with the item. Example: `GetObject`.
    pub action: Option<String>,
    /// Region that the OSS lies in. Example: `cn-hangzhou`.
    pub oss_region_id: Option<String>,
    /// Name that the bucket goes by. Example: `cbg-db`.
    pub bucket_name: Option<String>,
}

response! {
    OssConfig {
        "Key" => key: value,
        "Action" => action: value,
        "OssRegionId" => oss_region_id: value,
        "BucketName" => bucket_name: value,
    }
}

/// The records to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Record {
    /// `Record`.
    pub record: Option<String>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i32>,
}

impl Record {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Record`.
    pub fn record(mut self, value: impl Into<String>) -> Self {
        self.record = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    Record {
        "Record" => record: field,
        "Weight" => weight: field,
    }
}

/// Settings of the request, and what it works with.
#[non_exhaustive]
pub struct RequestConfig {
    /// `BodyModel`.
    pub body_model: Option<String>,
    /// Path under which the request is found. Example: `/api/billing/test/[type]`.
    pub request_path: Option<String>,
    /// Example: `POST`.
    pub request_http_method: Option<String>,
    /// Notation or file format of the body. Example: `STREAM`.
    pub body_format: Option<String>,
    /// Way in which the request works. Example: `MAPPING`.
    pub request_mode: Option<String>,
    /// Free text that tells people about the post body. Example: `fwefwef`.
    pub post_body_description: Option<String>,
    /// Protocol that the request uses. Example: `HTTP`.
    pub request_protocol: Option<String>,
    /// `EscapePathParam`.
    pub escape_path_param: Option<bool>,
}

response! {
    RequestConfig {
        "BodyModel" => body_model: value,
        "RequestPath" => request_path: value,
        "RequestHttpMethod" => request_http_method: value,
        "BodyFormat" => body_format: value,
        "RequestMode" => request_mode: value,
        "PostBodyDescription" => post_body_description: value,
        "RequestProtocol" => request_protocol: value,
        "EscapePathParam" => escape_path_param: value,
    }
}

/// Parameters of the request, with their values.
#[non_exhaustive]
pub struct RequestParameter {
    /// Example: `JSON`.
    pub json_scheme: Option<String>,
    /// Value that the max has or is given. Example: `123456`.
    pub max_value: Option<i64>,
    /// Which kind of array items it is or is to be.
    pub array_items_type: Option<String>,
    /// Value that the min has or is given. Example: `123456`.
    pub min_value: Option<i64>,
    /// Example: `PUBLIC`.
    pub doc_show: Option<String>,
    /// How long the max is. Example: `123456`.
    pub max_length: Option<i64>,
    /// Value that the default has or is given. Example: `20`.
    pub default_value: Option<String>,
    /// Name that the API parameter goes by. Example: `age`.
    pub api_parameter_name: Option<String>,
    /// Value that the enum has or is given. Example: `boy,girl`.
    pub enum_value: Option<String>,
    /// Value that the demo has or is given. Example: `20`.
    pub demo_value: Option<String>,
    /// Example: `OPTIONAL`.
    pub required: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which kind of parameter it is or is to be.
    pub parameter_type: Option<String>,
    /// `RegularExpression`.
    pub regular_expression: Option<String>,
    /// How long the min is. Example: `123456`.
    pub min_length: Option<i64>,
    /// Example: `0`.
    pub doc_order: Option<i32>,
    /// Place that the item lies in, is stored at or shows. Example: `HEAD`.
    pub location: Option<String>,
}

response! {
    RequestParameter {
        "JsonScheme" => json_scheme: value,
        "MaxValue" => max_value: value,
        "ArrayItemsType" => array_items_type: value,
        "MinValue" => min_value: value,
        "DocShow" => doc_show: value,
        "MaxLength" => max_length: value,
        "DefaultValue" => default_value: value,
        "ApiParameterName" => api_parameter_name: value,
        "EnumValue" => enum_value: value,
        "DemoValue" => demo_value: value,
        "Required" => required: value,
        "Description" => description: value,
        "ParameterType" => parameter_type: value,
        "RegularExpression" => regular_expression: value,
        "MinLength" => min_length: value,
        "DocOrder" => doc_order: value,
        "Location" => location: value,
    }
}

/// The result descriptions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResultDescription {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name in a pair of name and value. Example: `groupName`.
    pub key: Option<String>,
    /// Example: `true`.
    pub has_child: Option<bool>,
    /// Free text that describes the item to people. Example: `for_test1`.
    pub description: Option<String>,
    /// Example: `pid`.
    pub pid: Option<String>,
    /// Example: `true`.
    pub mandatory: Option<bool>,
    /// Name that people know the item by. Example: `fwqf`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `id`.
    pub id: Option<String>,
}

response! {
    ResultDescription {
        "Type" => type_: value,
        "Key" => key: value,
        "HasChild" => has_child: value,
        "Description" => description: value,
        "Pid" => pid: value,
        "Mandatory" => mandatory: value,
        "Name" => name: value,
        "Id" => id: value,
    }
}

/// Parameters of the service, with their values.
#[non_exhaustive]
pub struct ServiceParameter {
    /// Place that the item lies in, is stored at or shows. Example: `HEAD`.
    pub location: Option<String>,
    /// Which kind of parameter it is or is to be.
    pub parameter_type: Option<String>,
    /// Name that the service parameter goes by. Example: `clientIp`.
    pub service_parameter_name: Option<String>,
}

response! {
    ServiceParameter {
        "Location" => location: value,
        "ParameterType" => parameter_type: value,
        "ServiceParameterName" => service_parameter_name: value,
    }
}

/// An item of [`service_parameters_map`](super::DescribeApiResponse::service_parameters_map).
#[non_exhaustive]
pub struct ServiceParameterMap {
    /// Name that the request parameter goes by. Example: `name`.
    pub request_parameter_name: Option<String>,
    /// Name that the service parameter goes by. Example: `name`.
    pub service_parameter_name: Option<String>,
}

response! {
    ServiceParameterMap {
        "RequestParameterName" => request_parameter_name: value,
        "ServiceParameterName" => service_parameter_name: value,
    }
}

/// Parameters of the system, with their values.
#[non_exhaustive]
pub struct SystemParameter {
    /// Value that the demo has or is given. Example: `192.168.1.1`.
    pub demo_value: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name of one adjustable setting. Example: `CaClientIp`.
    pub parameter_name: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `HEAD`.
    pub location: Option<String>,
    /// Name that the service parameter goes by. Example: `clientIp`.
    pub service_parameter_name: Option<String>,
}

response! {
    SystemParameter {
        "DemoValue" => demo_value: value,
        "Description" => description: value,
        "ParameterName" => parameter_name: value,
        "Location" => location: value,
        "ServiceParameterName" => service_parameter_name: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct TagInfo {
    /// Key of one tag. Example: `key`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `value`.
    pub value: Option<String>,
}

response! {
    TagInfo {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Settings of the VPC, and what it works with.
#[non_exhaustive]
pub struct VpcConfig {
    /// ID of the virtual private cloud. Example: `vpc-2zeafsc3fygk1***`.
    pub vpc_id: Option<String>,
    /// Example: `HTTP`.
    pub vpc_scheme: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1h497hkijewv2***`.
    pub instance_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `8080`.
    pub port: Option<i32>,
    /// Name that people know the item by. Example: `glmall-app-test`.
    pub name: Option<String>,
}

response! {
    VpcConfig {
        "VpcId" => vpc_id: value,
        "VpcScheme" => vpc_scheme: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "Name" => name: value,
    }
}
