// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Models that could not be imported.
#[non_exhaustive]
pub struct ApiImportModelFailed {
    /// Reason of the failure in words. Example: `Not Found`.
    pub error_msg: Option<String>,
    /// Data model, unique in its API group; definitions refer to it. Example: `Region`.
    pub model_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `36d4bcfaec1946e1870d90b2d7519710`.
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
    /// Identifier for the model. Example: `ec1946e1870d90b2d7519`.
    pub model_uid: Option<String>,
    /// Data model, unique in its API group; definitions refer to it. Example: `NewInstance`.
    pub model_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `b2d552ed90ca435b86f7bf8d45414793`.
    pub group_id: Option<String>,
    /// Whether the model was made or changed. Example: `CREATE`.
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

/// What could not be imported.
#[non_exhaustive]
pub struct ApiImportSwaggerFailed {
    /// Path of the file, the entry or the URL. Example: `/http/get/mapping`.
    pub path: Option<String>,
    /// HTTP method of the request, such as GET. Example: `post`.
    pub http_method: Option<String>,
    /// Reason of the failure in words. Example: `text`.
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
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it. Example: `PUBLIC`.
    pub visibility: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `3b81fd160f5645e097cc8855d75a1cf6`.
    pub api_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `mygroup`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `0009db9c828549768a200320714b8930`.
    pub group_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `TEST`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `testapi`.
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
    /// First half of a tag, which says what its value stands for. Example: `APP`.
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
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
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
    /// Backend service, set up once and used by many APIs.
    /// Example: `0038e00c3dca44fcba3a94015d8f5bbf`.
    pub backend_id: Option<String>,
    /// What handles the requests, such as an HTTP server, a server in a VPC, a function, OSS, or a
    /// fixed mock response.
    pub backend_type: Option<String>,
    /// Display text for the backend service. Example: `testoss`.
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
    /// Parameter as the backend gets to see it. Example: `constance`.
    pub service_parameter_name: Option<String>,
    /// Fixed text that the backend gets with every request. Example: `constance`.
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
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Which release of the definition handles calls in that environment.
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
    /// Event bus that is concerned. Example: `testBus`.
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
    /// Whether the function is started by an event or by an HTTP trigger. Example: `HttpTrigger`.
    pub fc_type: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::111***:role/aliyunserviceroleforsas`.
    pub role_arn: Option<String>,
    /// HTTP method or procedure that is used. Example: `GET`.
    pub method: Option<String>,
    /// Web address under which the fc base is found.
    /// Example: `https://1227**/201**/proxy/test**/testHttp/`.
    pub fc_base_url: Option<String>,
    /// Header sent to the backend, when it is not simply taken from the client.
    /// Example: `application/x-www-form-urlencoded; charset=UTF-8`.
    pub content_type_value: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Path under which the only business is found. Example: `false`.
    pub only_business_path: Option<bool>,
    /// Name of the function or feature that the call or the item is about. Example: `edge_function`.
    pub function_name: Option<String>,
    /// Where the content type for the backend comes from: `DEFAULT` the gateway, `CUSTOM` a fixed one,
    /// `CLIENT` the request. Example: `DEFAULT`.
    pub content_type_catagory: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/api/offline/cacheData`.
    pub path: Option<String>,
    /// Function Compute service or registered microservice that is called. Example: `fcservicename`.
    pub service_name: Option<String>,
    /// Version or alias of the function. Example: `2`.
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

/// How long requests took, over time.
#[non_exhaustive]
pub struct GroupLatencyMonitorItem {
    /// Figure at that moment, such as calls per second or milliseconds. Example: `100.0`.
    pub item_value: Option<String>,
    /// Time that is set or recorded for this: item. Example: `2023-03-30T16:10:00Z`.
    pub item_time: Option<Timestamp>,
    /// Metric the figure belongs to. Example: `latency`.
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
    /// What the HTTP header of the mock response says. Example: `86400`.
    pub header_value: Option<String>,
    /// HTTP header of the mock response. Example: `Content-Length`.
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
    /// Figure at that moment, such as calls per second or milliseconds. Example: `15`.
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
    /// Whether the API issues tokens (`IDTOKEN`) or checks them (`BUSINESS`). Example: `IDTOKEN`.
    pub open_id_api_type: Option<String>,
    /// Parameter in which clients pass their token.
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
    /// OSS bucket in which the backend finds or stores objects. Example: `cbg-db`.
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
    /// Address the host name leads to.
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
    /// Address of the data model that the request body follows.
    pub body_model: Option<String>,
    /// Path under which the request is found. Example: `/api/billing/test/[type]`.
    pub request_path: Option<String>,
    /// HTTP method clients use. Example: `POST`.
    pub request_http_method: Option<String>,
    /// Notation or file format of the body. Example: `STREAM`.
    pub body_format: Option<String>,
    /// Way in which the request works. Example: `MAPPING`.
    pub request_mode: Option<String>,
    /// Free text that tells people about the post body. Example: `fwefwef`.
    pub post_body_description: Option<String>,
    /// Protocol that the request uses. Example: `HTTP`.
    pub request_protocol: Option<String>,
    /// Whether parameters in the path are escaped.
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
    /// JSON schema that text has to follow. Example: `JSON`.
    pub json_scheme: Option<String>,
    /// Largest number that the parameter may be. Example: `123456`.
    pub max_value: Option<i64>,
    /// Type of each element, when the parameter is an array.
    pub array_items_type: Option<String>,
    /// Smallest number that the parameter may be. Example: `123456`.
    pub min_value: Option<i64>,
    /// `PUBLIC` shows the parameter in the documentation, `PRIVATE` hides it. Example: `PUBLIC`.
    pub doc_show: Option<String>,
    /// How long the max is. Example: `123456`.
    pub max_length: Option<i64>,
    /// What is taken when the client leaves the parameter out. Example: `20`.
    pub default_value: Option<String>,
    /// Parameter as clients of the API spell it. Example: `age`.
    pub api_parameter_name: Option<String>,
    /// What the parameter may be, separated by commas. Example: `boy,girl`.
    pub enum_value: Option<String>,
    /// Sample for the documentation of the API. Example: `20`.
    pub demo_value: Option<String>,
    /// Whether the parameter has to be sent. Example: `OPTIONAL`.
    pub required: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Data kind that is accepted, such as `String` or `Int`.
    pub parameter_type: Option<String>,
    /// Expression that text has to match.
    pub regular_expression: Option<String>,
    /// How long the min is. Example: `123456`.
    pub min_length: Option<i64>,
    /// Place in the documentation. Example: `0`.
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
    /// Whether there are further levels below. Example: `true`.
    pub has_child: Option<bool>,
    /// Free text that describes the item to people. Example: `for_test1`.
    pub description: Option<String>,
    /// Identifier of the process, product or application concerned. Example: `pid`.
    pub pid: Option<String>,
    /// Whether it is always there. Example: `true`.
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
    /// Data kind that is accepted, such as `String` or `Int`.
    pub parameter_type: Option<String>,
    /// Parameter as the backend gets to see it. Example: `clientIp`.
    pub service_parameter_name: Option<String>,
}

response! {
    ServiceParameter {
        "Location" => location: value,
        "ParameterType" => parameter_type: value,
        "ServiceParameterName" => service_parameter_name: value,
    }
}

/// Which parameter of the backend each parameter of the request becomes.
#[non_exhaustive]
pub struct ServiceParameterMap {
    /// Parameter as the client passes it in. Example: `name`.
    pub request_parameter_name: Option<String>,
    /// Parameter as the backend gets to see it. Example: `name`.
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
    /// Sample for the documentation of the API. Example: `192.168.1.1`.
    pub demo_value: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name of one adjustable setting. Example: `CaClientIp`.
    pub parameter_name: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `HEAD`.
    pub location: Option<String>,
    /// Parameter as the backend gets to see it. Example: `clientIp`.
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
    /// Key of one tag, with which items are labeled, grouped and found.
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
    /// Key of one tag, with which items are labeled, grouped and found. Example: `key`.
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
    /// Protocol the backend is called over. Example: `HTTP`.
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
