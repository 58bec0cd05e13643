// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationData {
    /// ID of the change order that the item belongs to or stands for.
    /// Example: `ba386059-69b1-4e65-b1e5-0682d9fa****`.
    pub change_order_id: Option<String>,
}

response! {
    ApplicationData {
        "ChangeOrderId" => change_order_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationScalingRuleData {
    /// Scaling by time.
    pub timer: Option<Timer>,
    /// When the item was last changed. Example: `1616642248938`.
    pub update_time: Option<i64>,
    /// ID that the service gave the application. Example: `7171a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `1616642248938`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last disable. Example: `1641882854484`.
    pub last_disable_time: Option<i64>,
    /// Whether the scale rule is switched on. Example: `true`.
    pub scale_rule_enabled: Option<bool>,
    /// Which kind of scale rule it is or is to be. Example: `timing`.
    pub scale_rule_type: Option<String>,
    /// Scaling by load.
    pub metric: Option<ApplicationScalingRuleMetric>,
    /// Name that the scale rule goes by. Example: `test`.
    pub scale_rule_name: Option<String>,
}

response! {
    ApplicationScalingRuleData {
        "Timer" => timer: value,
        "UpdateTime" => update_time: value,
        "AppId" => app_id: value,
        "CreateTime" => create_time: value,
        "LastDisableTime" => last_disable_time: value,
        "ScaleRuleEnabled" => scale_rule_enabled: value,
        "ScaleRuleType" => scale_rule_type: value,
        "Metric" => metric: value,
        "ScaleRuleName" => scale_rule_name: value,
    }
}

/// Scaling by load.
#[non_exhaustive]
pub struct ApplicationScalingRuleMetric {
    /// The metrics that were found or are concerned, one entry each.
    pub metrics: Vec<Metric>,
    /// Largest value, allowed or found, of this: replicas. Example: `3`.
    pub max_replicas: Option<i32>,
    /// Number that is given for this: min replicas. Example: `1`.
    pub min_replicas: Option<i32>,
}

response! {
    ApplicationScalingRuleMetric {
        "Metrics" => metrics: list(""),
        "MaxReplicas" => max_replicas: value,
        "MinReplicas" => min_replicas: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConfigMapData {
    /// ID of the config map that the item belongs to or stands for. Example: `1`.
    pub config_map_id: Option<i64>,
}

response! {
    ConfigMapData {
        "ConfigMapId" => config_map_id: value,
    }
}

/// Free text that tells people about the config map mount.
#[non_exhaustive]
pub struct ConfigMapMountDesc {
    /// Name in a pair of name and value. Example: `k1`.
    pub key: Option<String>,
    /// Name that the config map goes by. Example: `test`.
    pub config_map_name: Option<String>,
    /// Path under which the mount is found. Example: `/tmp`.
    pub mount_path: Option<String>,
    /// ID of the config map that the item belongs to or stands for. Example: `1`.
    pub config_map_id: Option<i64>,
}

response! {
    ConfigMapMountDesc {
        "Key" => key: value,
        "ConfigMapName" => config_map_name: value,
        "MountPath" => mount_path: value,
        "ConfigMapId" => config_map_id: value,
    }
}

/// The containers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Container {
    /// The args that are concerned.
    pub args: Option<String>,
    /// Command that is or was run.
    pub command: Option<String>,
    /// The environment variables that are concerned.
    pub environment_variables: BTreeMap<String, String>,
    /// **Required.** Picture or system image that is meant, by URL, name or ID.
    pub image: Option<String>,
    /// Settings of the web NAS, and what it works with.
    pub web_nas_config: Option<WebNASConfig>,
    /// Settings of the web OSS, and what it works with.
    pub web_oss_config: Option<WebOSSConfig>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// How many requests an instance handles at the same time.
    pub request_concurrency: Option<i32>,
    /// How long the request may take before it is given up.
    pub request_timeout: Option<i32>,
    /// **Required.** The resources that are concerned.
    pub resources: Option<ContainerResources>,
    /// Check that tells when the application has started, as JSON.
    pub startup_probe: Option<StartupProbe>,
    /// Settings of each SLS collect, one entry each.
    pub sls_collect_configs: Option<SLSCollectConfigs>,
    /// Settings of the metrics collect, and what it works with.
    pub metrics_collect_config: Option<MetricsCollectConfig>,
    /// Settings of the image registry, and what it works with.
    pub image_registry_config: Option<ImageRegistryConfig>,
}

impl Container {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Args`.
    pub fn args(mut self, value: impl Into<String>) -> Self {
        self.args = Some(value.into());
        self
    }
    /// Sets `Command`.
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `EnvironmentVariables`.
    pub fn environment_variables(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.environment_variables = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
    /// Sets `Image`, which is required.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `WebNASConfig`.
    pub fn web_nas_config(mut self, value: impl Into<WebNASConfig>) -> Self {
        self.web_nas_config = Some(value.into());
        self
    }
    /// Sets `WebOSSConfig`.
    pub fn web_oss_config(mut self, value: impl Into<WebOSSConfig>) -> Self {
        self.web_oss_config = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `RequestConcurrency`.
    #[inline]
    pub fn request_concurrency(mut self, value: i32) -> Self {
        self.request_concurrency = Some(value);
        self
    }
    /// Sets `RequestTimeout`.
    #[inline]
    pub fn request_timeout(mut self, value: i32) -> Self {
        self.request_timeout = Some(value);
        self
    }
    /// Sets `Resources`, which is required.
    pub fn resources(mut self, value: impl Into<ContainerResources>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `StartupProbe`.
    pub fn startup_probe(mut self, value: impl Into<StartupProbe>) -> Self {
        self.startup_probe = Some(value.into());
        self
    }
    /// Sets `SLSCollectConfigs`.
    pub fn sls_collect_configs(mut self, value: impl Into<SLSCollectConfigs>) -> Self {
        self.sls_collect_configs = Some(value.into());
        self
    }
    /// Sets `MetricsCollectConfig`.
    pub fn metrics_collect_config(
        mut self,
        value: impl Into<MetricsCollectConfig>,
    ) -> Self {
        self.metrics_collect_config = Some(value.into());
        self
    }
    /// Sets `ImageRegistryConfig`.
    pub fn image_registry_config(
        mut self,
        value: impl Into<ImageRegistryConfig>,
    ) -> Self {
        self.image_registry_config = Some(value.into());
        self
    }
}

request! {
    Container {
        "Args" => args: field,
        "Command" => command: field,
        "EnvironmentVariables" => environment_variables: field,
        "Image" => image: field,
        "WebNASConfig" => web_nas_config: field,
        "WebOSSConfig" => web_oss_config: field,
        "Port" => port: field,
        "RequestConcurrency" => request_concurrency: field,
        "RequestTimeout" => request_timeout: field,
        "Resources" => resources: field,
        "StartupProbe" => startup_probe: field,
        "SLSCollectConfigs" => sls_collect_configs: field,
        "MetricsCollectConfig" => metrics_collect_config: field,
        "ImageRegistryConfig" => image_registry_config: field,
    }
}

/// The resources that are concerned.
#[non_exhaustive]
pub struct ContainerResources {
    /// **Required.** CPU of an instance, in thousandths of a core.
    pub cpu: Option<i32>,
    /// **Required.** Memory of an instance, in megabytes.
    pub memory: Option<i32>,
}

impl ContainerResources {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cpu`, which is required.
    #[inline]
    pub fn cpu(mut self, value: i32) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `Memory`, which is required.
    #[inline]
    pub fn memory(mut self, value: i32) -> Self {
        self.memory = Some(value);
        self
    }
}

request! {
    ContainerResources {
        "Cpu" => cpu: field,
        "Memory" => memory: field,
    }
}

/// The current metrics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CurrentMetric {
    /// Kind of the item, out of those that the service tells apart. Example: `Resource`.
    pub type_: Option<String>,
    /// Value that the current has or is given. Example: `0`.
    pub current_value: Option<i64>,
    /// Name that people know the item by. Example: `cpu`.
    pub name: Option<String>,
}

response! {
    CurrentMetric {
        "Type" => type_: value,
        "CurrentValue" => current_value: value,
        "Name" => name: value,
    }
}

/// Rules that apply to the dubbo, one entry each.
#[non_exhaustive]
pub struct DubboRule {
    /// Name that the service goes by. Example: `com.alibaba.edas.boot.EchoService`.
    pub service_name: Option<String>,
    /// Group of the Dubbo service. Example: `DUBBO`.
    pub group: Option<String>,
    /// Which version of the software or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
    /// Name that the method goes by. Example: `echo`.
    pub method_name: Option<String>,
    /// Whether all conditions or one of them must hold. Example: `OR`.
    pub condition: Option<String>,
    /// The items that were found or are concerned, one entry each.
    pub items: Vec<RuleItem>,
}

response! {
    DubboRule {
        "serviceName" => service_name: value,
        "group" => group: value,
        "version" => version: value,
        "methodName" => method_name: value,
        "condition" => condition: value,
        "items" => items: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GreyTagRouteData {
    /// ID of the grey tag route that the item belongs to or stands for. Example: `16`.
    pub grey_tag_route_id: Option<i64>,
}

response! {
    GreyTagRouteData {
        "GreyTagRouteId" => grey_tag_route_id: value,
    }
}

/// Page that is fetched for the check.
#[non_exhaustive]
pub struct HTTPGetAction {
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// The HTTP headers to work on or to narrow the list down to.
    pub http_headers: Vec<HTTPHeader>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// Whether the page is fetched over HTTP or HTTPS.
    pub scheme: Option<String>,
}

impl HTTPGetAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `HttpHeaders`.
    pub fn http_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<HTTPHeader>>,
    ) -> Self {
        self.http_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Scheme`.
    pub fn scheme(mut self, value: impl Into<String>) -> Self {
        self.scheme = Some(value.into());
        self
    }
}

request! {
    HTTPGetAction {
        "Host" => host: field,
        "HttpHeaders" => http_headers: field,
        "Path" => path: field,
        "Port" => port: field,
        "Scheme" => scheme: field,
    }
}

/// The HTTP headers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct HTTPHeader {
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl HTTPHeader {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    HTTPHeader {
        "name" => name: field,
        "value" => value: field,
    }
}

/// Settings of the image registry, and what it works with.
#[non_exhaustive]
pub struct ImageRegistryConfig {
    /// Settings of the auth, and what it works with.
    pub auth_config: Option<RegistryAuthenticationConfig>,
    /// Settings of the certificate, and what it works with.
    pub cert_config: Option<RegistryCertificateConfig>,
}

impl ImageRegistryConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthConfig`.
    pub fn auth_config(
        mut self,
        value: impl Into<RegistryAuthenticationConfig>,
    ) -> Self {
        self.auth_config = Some(value.into());
        self
    }
    /// Sets `CertConfig`.
    pub fn cert_config(mut self, value: impl Into<RegistryCertificateConfig>) -> Self {
        self.cert_config = Some(value.into());
        self
    }
}

request! {
    ImageRegistryConfig {
        "AuthConfig" => auth_config: field,
        "CertConfig" => cert_config: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IngressData {
    /// ID of the ingress that the item belongs to or stands for. Example: `87`.
    pub ingress_id: Option<i64>,
}

response! {
    IngressData {
        "IngressId" => ingress_id: value,
    }
}

/// Settings of the init containers, and what it works with.
#[non_exhaustive]
pub struct InitContainerConfig {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Web address under which the image is found.
    pub image_url: Option<String>,
    /// Command that is or was run.
    pub command: Option<String>,
    /// The command args that are concerned.
    pub command_args: Option<String>,
    /// The envs that are concerned.
    pub envs: Option<String>,
    /// Free text that tells people about the config map mount.
    pub config_map_mount_desc: Option<String>,
    /// Free text that tells people about the empty dir.
    pub empty_dir_desc: Option<String>,
}

impl InitContainerConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ImageUrl`.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Sets `Command`.
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `CommandArgs`.
    pub fn command_args(mut self, value: impl Into<String>) -> Self {
        self.command_args = Some(value.into());
        self
    }
    /// Sets `Envs`.
    pub fn envs(mut self, value: impl Into<String>) -> Self {
        self.envs = Some(value.into());
        self
    }
    /// Sets `ConfigMapMountDesc`.
    pub fn config_map_mount_desc(mut self, value: impl Into<String>) -> Self {
        self.config_map_mount_desc = Some(value.into());
        self
    }
    /// Sets `EmptyDirDesc`.
    pub fn empty_dir_desc(mut self, value: impl Into<String>) -> Self {
        self.empty_dir_desc = Some(value.into());
        self
    }
}

request! {
    InitContainerConfig {
        "Name" => name: field,
        "ImageUrl" => image_url: field,
        "Command" => command: field,
        "CommandArgs" => command_args: field,
        "Envs" => envs: field,
        "ConfigMapMountDesc" => config_map_mount_desc: field,
        "EmptyDirDesc" => empty_dir_desc: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JobData {
    /// ID of the change order that the item belongs to or stands for.
    /// Example: `01db03d3-3ee9-48b3-b3d0-dfce2d88****`.
    pub change_order_id: Option<String>,
    /// ID that the service gave the application. Example: `017f39b8-dfa4-4e16-a84b-1dcee4b1****`.
    pub app_id: Option<String>,
}

response! {
    JobData {
        "ChangeOrderId" => change_order_id: value,
        "AppId" => app_id: value,
    }
}

/// The metrics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Metric {
    /// Value that the scaling aims at. Example: `20`.
    pub metric_target_average_utilization: Option<i32>,
    /// Which kind of metric it is or is to be. Example: `CPU`.
    pub metric_type: Option<String>,
    /// Project of Log Service with the access log of the load balancer. Example: `test`.
    pub slb_project: Option<String>,
    /// Logstore with the access log of the load balancer. Example: `test`.
    pub slb_logstore: Option<String>,
    /// Port of the load balancer. Example: `80`.
    pub vport: Option<String>,
    /// ID of the SLB that the item belongs to or stands for. Example: `lb-xxx`.
    pub slb_id: Option<String>,
}

response! {
    Metric {
        "MetricTargetAverageUtilization" => metric_target_average_utilization: value,
        "MetricType" => metric_type: value,
        "SlbProject" => slb_project: value,
        "SlbLogstore" => slb_logstore: value,
        "Vport" => vport: value,
        "SlbId" => slb_id: value,
    }
}

/// Settings of the metrics collect, and what it works with.
#[non_exhaustive]
pub struct MetricsCollectConfig {
    /// Name that the logstore goes by. Length: at most 63.
    pub logstore_name: Option<String>,
    /// Name that the project goes by. Length: at most 63.
    pub project_name: Option<String>,
    /// Whether this is switched on: push to user SLS.
    pub enable_push_to_user_sls: Option<bool>,
}

impl MetricsCollectConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogstoreName`.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `EnablePushToUserSLS`.
    #[inline]
    pub fn enable_push_to_user_sls(mut self, value: bool) -> Self {
        self.enable_push_to_user_sls = Some(value);
        self
    }
}

request! {
    MetricsCollectConfig {
        "LogstoreName" => logstore_name: field,
        "ProjectName" => project_name: field,
        "EnablePushToUserSLS" => enable_push_to_user_sls: field,
    }
}

/// Free text that tells people about the mount.
#[non_exhaustive]
pub struct MountDesc {
    /// Path under which the mount is found. Example: `/tmp`.
    pub mount_path: Option<String>,
    /// Path under which the nas is found.
    pub nas_path: Option<String>,
}

response! {
    MountDesc {
        "MountPath" => mount_path: value,
        "NasPath" => nas_path: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NamespaceData {
    /// Free text that tells people about the namespace. Example: `desc`.
    pub namespace_description: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-beijing:test`.
    pub namespace_id: Option<String>,
    /// Name that the namespace goes by. Example: `name`.
    pub namespace_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the name space short that the item belongs to or stands for. Example: `test`.
    pub name_space_short_id: Option<String>,
    /// Whether this is switched on: micro registration.
    pub enable_micro_registration: Option<bool>,
}

response! {
    NamespaceData {
        "NamespaceDescription" => namespace_description: value,
        "NamespaceId" => namespace_id: value,
        "NamespaceName" => namespace_name: value,
        "RegionId" => region_id: value,
        "NameSpaceShortId" => name_space_short_id: value,
        "EnableMicroRegistration" => enable_micro_registration: value,
    }
}

/// The next scale metrics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NextScaleMetric {
    /// Value above which instances are added. Example: `21`.
    pub next_scale_out_average_utilization: Option<i32>,
    /// Value below which instances are taken away. Example: `10`.
    pub next_scale_in_average_utilization: Option<i32>,
    /// Name that people know the item by. Example: `cpu`.
    pub name: Option<String>,
}

response! {
    NextScaleMetric {
        "NextScaleOutAverageUtilization" => next_scale_out_average_utilization: value,
        "NextScaleInAverageUtilization" => next_scale_in_average_utilization: value,
        "Name" => name: value,
    }
}

/// The OSS mount descs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OssMountDesc {
    /// Name that the bucket goes by. Example: `oss-bucket`.
    pub bucket_name: Option<String>,
    /// Path under which the bucket is found. Example: `data/user.data`.
    pub bucket_path: Option<String>,
    /// Path under which the mount is found. Example: `/usr/data/user.data`.
    pub mount_path: Option<String>,
    /// Whether the path can only be read. Example: `true`.
    pub read_only: Option<bool>,
}

response! {
    OssMountDesc {
        "bucketName" => bucket_name: value,
        "bucketPath" => bucket_path: value,
        "mountPath" => mount_path: value,
        "readOnly" => read_only: value,
    }
}

/// The routes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PathConfig {
    /// Path that requests must have.
    pub path: Option<String>,
    /// Name that the application goes by.
    pub application_name: Option<String>,
}

impl PathConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `applicationName`.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
}

request! {
    PathConfig {
        "path" => path: field,
        "applicationName" => application_name: field,
    }
}

/// How the check is made.
#[non_exhaustive]
pub struct ProbeHandler {
    /// Page that is fetched for the check.
    pub http_get: Option<HTTPGetAction>,
    /// Port that is connected to for the check.
    pub tcp_socket: Option<TCPSocketAction>,
}

impl ProbeHandler {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HttpGet`.
    pub fn http_get(mut self, value: impl Into<HTTPGetAction>) -> Self {
        self.http_get = Some(value.into());
        self
    }
    /// Sets `TcpSocket`.
    pub fn tcp_socket(mut self, value: impl Into<TCPSocketAction>) -> Self {
        self.tcp_socket = Some(value.into());
        self
    }
}

request! {
    ProbeHandler {
        "HttpGet" => http_get: field,
        "TcpSocket" => tcp_socket: field,
    }
}

/// Settings of the auth, and what it works with.
#[non_exhaustive]
pub struct RegistryAuthenticationConfig {
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
}

impl RegistryAuthenticationConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    RegistryAuthenticationConfig {
        "UserName" => user_name: field,
        "Password" => password: field,
    }
}

/// Settings of the certificate, and what it works with.
#[non_exhaustive]
pub struct RegistryCertificateConfig {
    /// Whether the certificate of the registry goes unchecked.
    pub insecure: Option<bool>,
    /// Certificate of the registry, encoded in Base64.
    pub cert_base64: Option<String>,
}

impl RegistryCertificateConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Insecure`.
    #[inline]
    pub fn insecure(mut self, value: bool) -> Self {
        self.insecure = Some(value);
        self
    }
    /// Sets `CertBase64`.
    pub fn cert_base64(mut self, value: impl Into<String>) -> Self {
        self.cert_base64 = Some(value.into());
        self
    }
}

request! {
    RegistryCertificateConfig {
        "Insecure" => insecure: field,
        "CertBase64" => cert_base64: field,
    }
}

/// The relate applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RelateApp {
    /// Name that the application is registered under. Example: `test-app`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `f16b4000-9058-4c22-a49d-49a28f0b****`.
    pub app_id: Option<String>,
}

response! {
    RelateApp {
        "AppName" => app_name: value,
        "AppId" => app_id: value,
    }
}

/// What was measured or stored about the secret.
#[non_exhaustive]
pub struct RequestSecretData {
    /// **Required.** What was measured or stored about the secret.
    pub secret_data: Option<String>,
}

impl RequestSecretData {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecretData`, which is required.
    pub fn secret_data(mut self, value: impl Into<String>) -> Self {
        self.secret_data = Some(value.into());
        self
    }
}

request! {
    RequestSecretData {
        "SecretData" => secret_data: field,
    }
}

/// Settings of the route, and what it works with.
#[non_exhaustive]
pub struct RouteConfig {
    /// The routes to work on or to narrow the list down to.
    pub routes: Vec<PathConfig>,
}

impl RouteConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `routes`.
    pub fn routes(
        mut self,
        value: impl IntoIterator<Item = impl Into<PathConfig>>,
    ) -> Self {
        self.routes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RouteConfig {
        "routes" => routes: field,
    }
}

/// The items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RuleItem {
    /// Kind of the item, out of those that the service tells apart. Example: `cookie`.
    pub type_: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// How the value is worked out before it is compared. Example: `rawvalue`.
    pub operator: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `test`.
    pub value: Option<String>,
    /// How the value is compared. Example: `==`.
    pub cond: Option<String>,
    /// Which argument is meant, counted from 0.
    pub index: Option<i32>,
    /// Expression by which the value is taken from an argument.
    pub expr: Option<String>,
}

response! {
    RuleItem {
        "type" => type_: value,
        "name" => name: value,
        "operator" => operator: value,
        "value" => value: value,
        "cond" => cond: value,
        "index" => index: value,
        "expr" => expr: value,
    }
}

/// Rules that apply to the scale up, one entry each.
#[non_exhaustive]
pub struct Rules {
    /// How many instances are added or taken away at a time. Example: `100`.
    pub step: Option<i64>,
    /// How many seconds this is: stabilization window.
    /// Range: 0 to 3600. Unit: `seconds`. Default: `0`. Example: `300`.
    pub stabilization_window_seconds: Option<i64>,
    /// Whether the item is switched off. Example: `false`.
    pub disabled: Option<bool>,
}

response! {
    Rules {
        "Step" => step: value,
        "StabilizationWindowSeconds" => stabilization_window_seconds: value,
        "Disabled" => disabled: value,
    }
}

/// Settings of each collect, one entry each.
#[non_exhaustive]
pub struct SLSCollectConfig {
    /// Path of the log file.
    pub log_path: Option<String>,
    /// Which kind of log it is or is to be.
    pub log_type: Option<String>,
    /// Name that the logstore goes by.
    pub logstore_name: Option<String>,
    /// Name that the logtail goes by.
    pub logtail_name: Option<String>,
    /// The machine group that the call is about.
    pub machine_group: Option<String>,
    /// Name that the project goes by.
    pub project_name: Option<String>,
}

impl SLSCollectConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogPath`.
    pub fn log_path(mut self, value: impl Into<String>) -> Self {
        self.log_path = Some(value.into());
        self
    }
    /// Sets `LogType`.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
        self
    }
    /// Sets `LogstoreName`.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `LogtailName`.
    pub fn logtail_name(mut self, value: impl Into<String>) -> Self {
        self.logtail_name = Some(value.into());
        self
    }
    /// Sets `MachineGroup`.
    pub fn machine_group(mut self, value: impl Into<String>) -> Self {
        self.machine_group = Some(value.into());
        self
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
}

request! {
    SLSCollectConfig {
        "LogPath" => log_path: field,
        "LogType" => log_type: field,
        "LogstoreName" => logstore_name: field,
        "LogtailName" => logtail_name: field,
        "MachineGroup" => machine_group: field,
        "ProjectName" => project_name: field,
    }
}

/// Settings of each SLS collect, one entry each.
#[non_exhaustive]
pub struct SLSCollectConfigs {
    /// Settings of each collect, one entry each.
    pub collect_configs: Vec<SLSCollectConfig>,
}

impl SLSCollectConfigs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CollectConfigs`.
    pub fn collect_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<SLSCollectConfig>>,
    ) -> Self {
        self.collect_configs = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SLSCollectConfigs {
        "CollectConfigs" => collect_configs: field,
    }
}

/// Rules that apply to the sc, one entry each.
#[non_exhaustive]
pub struct ScRule {
    /// Path that requests must have. Example: `/path`.
    pub path: Option<String>,
    /// Whether all conditions or one of them must hold. Example: `OR`.
    pub condition: Option<String>,
    /// The items that were found or are concerned, one entry each.
    pub items: Vec<RuleItem>,
}

response! {
    ScRule {
        "path" => path: value,
        "condition" => condition: value,
        "items" => items: list(""),
    }
}

/// The schedules that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Schedule {
    /// Time that is set or recorded for this: at. Example: `08:00`.
    pub at_time: Option<String>,
    /// Number that is given for this: target replicas. Example: `3`.
    pub target_replicas: Option<i32>,
    /// Largest value, allowed or found, of this: replicas. Example: `10`.
    pub max_replicas: Option<i32>,
    /// Number that is given for this: min replicas. Example: `5`.
    pub min_replicas: Option<i32>,
}

response! {
    Schedule {
        "AtTime" => at_time: value,
        "TargetReplicas" => target_replicas: value,
        "MaxReplicas" => max_replicas: value,
        "MinReplicas" => min_replicas: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SecretData {
    /// ID of the secret that the item belongs to or stands for. Example: `16`.
    pub secret_id: Option<i64>,
}

response! {
    SecretData {
        "SecretId" => secret_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ServiceData {
    /// Kind of the item, out of those that the service tells apart. Example: `RPC`.
    pub type_: Option<String>,
    /// The groups that were found or are concerned, one entry each. Example: `HSF`.
    pub groups: Vec<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
    /// ID that the service gave the application. Example: `b2a8a925-477a-4ed7-b825-d5e22500****`.
    pub app_id: Option<String>,
    /// IP address that belongs to the group2.
    pub group2_ip: Option<String>,
    /// The IP addresses that were found or are concerned, one entry each. Example: `10.0.0.1`.
    pub ips: Vec<String>,
    /// Name that people know the item by. Example: `com.alibaba.nodejs.ItemService`.
    pub name: Option<String>,
}

response! {
    ServiceData {
        "Type" => type_: value,
        "Groups" => groups: list(""),
        "Version" => version: value,
        "AppId" => app_id: value,
        "Group2Ip" => group2_ip: value,
        "Ips" => ips: list(""),
        "Name" => name: value,
    }
}

/// Settings of the sidecar containers, and what it works with.
#[non_exhaustive]
pub struct SidecarContainerConfig {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i32>,
    /// Memory of an instance, in megabytes.
    pub memory: Option<i32>,
    /// Web address under which the image is found.
    pub image_url: Option<String>,
    /// Command that is or was run.
    pub command: Option<String>,
    /// The command args that are concerned.
    pub command_args: Option<String>,
    /// The envs that are concerned.
    pub envs: Option<String>,
    /// Free text that tells people about the config map mount.
    pub config_map_mount_desc: Option<String>,
    /// Free text that tells people about the empty dir.
    pub empty_dir_desc: Option<String>,
    /// ID of the acr instance that the call is about.
    pub acr_instance_id: Option<String>,
}

impl SidecarContainerConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Cpu`.
    #[inline]
    pub fn cpu(mut self, value: i32) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: i32) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `ImageUrl`.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Sets `Command`.
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `CommandArgs`.
    pub fn command_args(mut self, value: impl Into<String>) -> Self {
        self.command_args = Some(value.into());
        self
    }
    /// Sets `Envs`.
    pub fn envs(mut self, value: impl Into<String>) -> Self {
        self.envs = Some(value.into());
        self
    }
    /// Sets `ConfigMapMountDesc`.
    pub fn config_map_mount_desc(mut self, value: impl Into<String>) -> Self {
        self.config_map_mount_desc = Some(value.into());
        self
    }
    /// Sets `EmptyDirDesc`.
    pub fn empty_dir_desc(mut self, value: impl Into<String>) -> Self {
        self.empty_dir_desc = Some(value.into());
        self
    }
    /// Sets `AcrInstanceId`.
    pub fn acr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.acr_instance_id = Some(value.into());
        self
    }
}

request! {
    SidecarContainerConfig {
        "Name" => name: field,
        "Cpu" => cpu: field,
        "Memory" => memory: field,
        "ImageUrl" => image_url: field,
        "Command" => command: field,
        "CommandArgs" => command_args: field,
        "Envs" => envs: field,
        "ConfigMapMountDesc" => config_map_mount_desc: field,
        "EmptyDirDesc" => empty_dir_desc: field,
        "AcrInstanceId" => acr_instance_id: field,
    }
}

/// Check that tells when the application has started, as JSON.
#[non_exhaustive]
pub struct StartupProbe {
    /// Value at which the failure sets in.
    pub failure_threshold: Option<i32>,
    /// How many seconds this is: initial delay.
    pub initial_delay_seconds: Option<i32>,
    /// How many seconds this is: period.
    pub period_seconds: Option<i32>,
    /// How the check is made.
    pub probe_handler: Option<ProbeHandler>,
    /// How many seconds this is: timeout.
    pub timeout_seconds: Option<i32>,
}

impl StartupProbe {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FailureThreshold`.
    #[inline]
    pub fn failure_threshold(mut self, value: i32) -> Self {
        self.failure_threshold = Some(value);
        self
    }
    /// Sets `InitialDelaySeconds`.
    #[inline]
    pub fn initial_delay_seconds(mut self, value: i32) -> Self {
        self.initial_delay_seconds = Some(value);
        self
    }
    /// Sets `PeriodSeconds`.
    #[inline]
    pub fn period_seconds(mut self, value: i32) -> Self {
        self.period_seconds = Some(value);
        self
    }
    /// Sets `ProbeHandler`.
    pub fn probe_handler(mut self, value: impl Into<ProbeHandler>) -> Self {
        self.probe_handler = Some(value.into());
        self
    }
    /// Sets `TimeoutSeconds`.
    #[inline]
    pub fn timeout_seconds(mut self, value: i32) -> Self {
        self.timeout_seconds = Some(value);
        self
    }
}

request! {
    StartupProbe {
        "FailureThreshold" => failure_threshold: field,
        "InitialDelaySeconds" => initial_delay_seconds: field,
        "PeriodSeconds" => period_seconds: field,
        "ProbeHandler" => probe_handler: field,
        "TimeoutSeconds" => timeout_seconds: field,
    }
}

/// Port that is connected to for the check.
#[non_exhaustive]
pub struct TCPSocketAction {
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

impl TCPSocketAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    TCPSocketAction {
        "Host" => host: field,
        "Port" => port: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `k1`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `v1`.
    pub value: Option<String>,
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Scaling by time.
#[non_exhaustive]
pub struct Timer {
    /// Last day of the period concerned. Example: `2021-04-25`.
    pub end_date: Option<String>,
    /// Day or moment of the begin. Example: `2021-03-25`.
    pub begin_date: Option<String>,
    /// The schedules that were found or are concerned, one entry each.
    pub schedules: Vec<Schedule>,
    /// Days on which the rule is in force, in the notation of cron. Example: `* * *`.
    pub period: Option<String>,
}

response! {
    Timer {
        "EndDate" => end_date: value,
        "BeginDate" => begin_date: value,
        "Schedules" => schedules: list(""),
        "Period" => period: value,
    }
}

/// Settings of the web ACL, and what it works with.
#[non_exhaustive]
pub struct WebAclConfig {
    /// **Required.** Entries of the web ACL, one each.
    pub web_acl_entries: Vec<WebAclEntryConfig>,
}

impl WebAclConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WebAclEntries`, which is required.
    pub fn web_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebAclEntryConfig>>,
    ) -> Self {
        self.web_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    WebAclConfig {
        "WebAclEntries" => web_acl_entries: field,
    }
}

/// Entries of the web ACL, one each.
#[non_exhaustive]
pub struct WebAclEntryConfig {
    /// **Required.** Address or address range.
    pub entry: Option<String>,
}

impl WebAclEntryConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Entry`, which is required.
    pub fn entry(mut self, value: impl Into<String>) -> Self {
        self.entry = Some(value.into());
        self
    }
}

request! {
    WebAclEntryConfig {
        "Entry" => entry: field,
    }
}

/// Settings of the web certificate, and what it works with.
#[non_exhaustive]
pub struct WebCertConfig {
    /// Name that the certificate is stored under. Length: 1 to 128.
    pub cert_name: Option<String>,
    /// Certificate itself, as PEM text. Length: at most 20480.
    pub certificate: Option<String>,
    /// Private half of the key pair; keep it secret. Length: at most 4096.
    pub private_key: Option<String>,
}

impl WebCertConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertName`.
    pub fn cert_name(mut self, value: impl Into<String>) -> Self {
        self.cert_name = Some(value.into());
        self
    }
    /// Sets `Certificate`.
    pub fn certificate(mut self, value: impl Into<String>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    /// Sets `PrivateKey`.
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
        self
    }
}

request! {
    WebCertConfig {
        "CertName" => cert_name: field,
        "Certificate" => certificate: field,
        "PrivateKey" => private_key: field,
    }
}

/// Settings of the web NAS, and what it works with.
#[non_exhaustive]
pub struct WebNASConfig {
    /// The mount points to work on or to narrow the list down to. Items: at most 5.
    pub mount_points: Vec<WebNASMountPoint>,
}

impl WebNASConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MountPoints`.
    pub fn mount_points(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebNASMountPoint>>,
    ) -> Self {
        self.mount_points = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    WebNASConfig {
        "MountPoints" => mount_points: field,
    }
}

/// The mount points to work on or to narrow the list down to.
#[non_exhaustive]
pub struct WebNASMountPoint {
    /// Path in the container that the storage appears under. Length: at most 64.
    pub mount_dir: Option<String>,
    /// Host name of the NAS file system. Length: at most 128.
    pub nas_addr: Option<String>,
    /// Path under which the nas is found.
    pub nas_path: Option<String>,
}

impl WebNASMountPoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MountDir`.
    pub fn mount_dir(mut self, value: impl Into<String>) -> Self {
        self.mount_dir = Some(value.into());
        self
    }
    /// Sets `NasAddr`.
    pub fn nas_addr(mut self, value: impl Into<String>) -> Self {
        self.nas_addr = Some(value.into());
        self
    }
    /// Sets `NasPath`.
    pub fn nas_path(mut self, value: impl Into<String>) -> Self {
        self.nas_path = Some(value.into());
        self
    }
}

request! {
    WebNASMountPoint {
        "MountDir" => mount_dir: field,
        "NasAddr" => nas_addr: field,
        "NasPath" => nas_path: field,
    }
}

/// Settings of the web network, and what it works with.
#[non_exhaustive]
pub struct WebNetworkConfig {
    /// How access to or from the internet is set.
    pub internet_access: Option<bool>,
    /// ID of the security group, whose rules filter the traffic. Length: at most 50.
    pub security_group_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 10.
    pub vswitch_ids: Vec<String>,
}

impl WebNetworkConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InternetAccess`.
    #[inline]
    pub fn internet_access(mut self, value: bool) -> Self {
        self.internet_access = Some(value);
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    WebNetworkConfig {
        "InternetAccess" => internet_access: field,
        "SecurityGroupId" => security_group_id: field,
        "VSwitchIds" => vswitch_ids: field,
    }
}

/// Settings of the web OSS, and what it works with.
#[non_exhaustive]
pub struct WebOSSConfig {
    /// The mount points to work on or to narrow the list down to. Items: at most 5.
    pub mount_points: Vec<WebOSSMountPoint>,
}

impl WebOSSConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MountPoints`.
    pub fn mount_points(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebOSSMountPoint>>,
    ) -> Self {
        self.mount_points = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    WebOSSConfig {
        "MountPoints" => mount_points: field,
    }
}

/// The mount points to work on or to narrow the list down to.
#[non_exhaustive]
pub struct WebOSSMountPoint {
    /// Name that the bucket goes by. Length: 3 to 64.
    pub bucket_name: Option<String>,
    /// Path under which the bucket is found. Length: at most 128.
    pub bucket_path: Option<String>,
    /// Path in the container that the storage appears under. Length: 2 to 64.
    pub mount_dir: Option<String>,
    /// Whether it can only be read.
    pub read_only: Option<bool>,
}

impl WebOSSMountPoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `BucketPath`.
    pub fn bucket_path(mut self, value: impl Into<String>) -> Self {
        self.bucket_path = Some(value.into());
        self
    }
    /// Sets `MountDir`.
    pub fn mount_dir(mut self, value: impl Into<String>) -> Self {
        self.mount_dir = Some(value.into());
        self
    }
    /// Sets `ReadOnly`.
    #[inline]
    pub fn read_only(mut self, value: bool) -> Self {
        self.read_only = Some(value);
        self
    }
}

request! {
    WebOSSMountPoint {
        "BucketName" => bucket_name: field,
        "BucketPath" => bucket_path: field,
        "MountDir" => mount_dir: field,
        "ReadOnly" => read_only: field,
    }
}

/// Settings of the web TLS, and what it works with.
#[non_exhaustive]
pub struct WebTLSConfig {
    /// The cipher suites to work on or to narrow the list down to.
    pub cipher_suites: Vec<String>,
    /// Which version of the max is meant.
    pub max_version: Option<String>,
    /// Which version of the min is meant.
    pub min_version: Option<String>,
}

impl WebTLSConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CipherSuites`.
    pub fn cipher_suites(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cipher_suites = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaxVersion`.
    pub fn max_version(mut self, value: impl Into<String>) -> Self {
        self.max_version = Some(value.into());
        self
    }
    /// Sets `MinVersion`.
    pub fn min_version(mut self, value: impl Into<String>) -> Self {
        self.min_version = Some(value.into());
        self
    }
}

request! {
    WebTLSConfig {
        "CipherSuites" => cipher_suites: field,
        "MaxVersion" => max_version: field,
        "MinVersion" => min_version: field,
    }
}

/// Settings of the web WAF, and what it works with.
#[non_exhaustive]
pub struct WebWAFConfig {
    /// Whether this is switched on: WAF.
    pub enable_waf: Option<bool>,
}

impl WebWAFConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableWAF`.
    #[inline]
    pub fn enable_waf(mut self, value: bool) -> Self {
        self.enable_waf = Some(value);
        self
    }
}

request! {
    WebWAFConfig {
        "EnableWAF" => enable_waf: field,
    }
}
