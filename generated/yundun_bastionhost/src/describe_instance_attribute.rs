// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAttribute`, from `yundun-bastionhost/DescribeInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows all attributes of a bastion host instance.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DescribeInstanceAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceAttributeRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceAttributeRequest {
    type Response = DescribeInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAttribute")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `082FAB35-6AB9-4FD5-8750-D36673548E76`.
    pub request_id: Option<String>,
    /// Facts about the bastion host.
    pub instance_attribute: Option<InstanceAttribute>,
}

response! {
    DescribeInstanceAttributeResponse {
        "RequestId" => request_id: value,
        "InstanceAttribute" => instance_attribute: value,
    }
}

/// Facts about the bastion host.
#[non_exhaustive]
pub struct InstanceAttribute {
    /// ID of the virtual private cloud. Example: `vpc-bp1c85tzgqu1bf5bxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1xfwzzfti0kjbfxxxxx`.
    pub vswitch_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item runs out. Example: `1578326400000`.
    pub expire_time: Option<i64>,
    /// Whether the instance can change passwords of hosts by itself. Example: `Enable`.
    pub modify_password_module: Option<String>,
    /// ID of the ENI instance that the item belongs to or stands for.
    /// Example: `eni-bp1455jrzwm7moaxxxxx`.
    pub eni_instance_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `bastionhost-cn-78v1ghxxxxx`.
    pub instance_id: Option<String>,
    /// Host name at which the internet is reached.
    /// Example: `******lwb-public.bastionhost.aliyuncs.com`.
    pub internet_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Host name at which the intranet is reached. Example: `******xalwb.bastionhost.aliyuncs.com`.
    pub intranet_endpoint: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1577681345000`.
    pub start_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzc427db******`.
    pub resource_group_id: Option<String>,
    /// Whether the instance can reach hosts through proxies. Example: `Enable`.
    pub network_proxy_module: Option<String>,
    /// Whether sessions can be opened in a browser. Example: `Enable`.
    pub web_terminal_module: Option<String>,
    /// Whether the instance can reach databases. Example: `Disable`.
    pub db_operation_module: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `RUNNING`.
    pub instance_status: Option<String>,
    /// Code that stands for the license, for programs to act on. Example: `bhah_ent_50_asset`.
    pub license_code: Option<String>,
    /// How access to or from the public network is set. Example: `true`.
    pub public_network_access: Option<bool>,
    /// Amount of storage. Example: `2199023255552`.
    pub storage: Option<i64>,
    /// The ports that were found or are concerned, one entry each.
    pub ports: Vec<Port>,
    /// IP addresses that belong to the public export. Example: `[10.162.168.xx/32]`.
    pub public_export_ips: Vec<String>,
    /// Items of the kind public white that were found or are concerned. Example: `[10.162.168.xx/32]`.
    pub public_white_list: Vec<String>,
    /// The authorized security groups that were found or are concerned, one entry each.
    /// Example: `[sg-bp14u00sh39jvw5xxxxx]`.
    pub authorized_security_groups: Vec<String>,
    /// IP addresses that belong to the private export. Example: `192.168.xx.xx`.
    pub private_export_ips: Vec<String>,
    /// IP addresses that belong to the public. Example: `116.62.xx.xx`.
    pub public_ips: Vec<String>,
    /// IDs of the security groups that were found or are concerned.
    /// Example: `sg-bp15ed6xe1yxeycg7o****`.
    pub security_group_ids: Vec<String>,
    /// Items of the kind private white that were found or are concerned. Example: `192.168.xx.xx`.
    pub private_white_list: Vec<String>,
    /// Upper limit of the data rate. Example: `30`.
    pub bandwidth: Option<String>,
    /// Bandwidth bought on top, in Mbit/s. Example: `5`.
    pub bandwidth_package: Option<String>,
}

response! {
    InstanceAttribute {
        "VpcId" => vpc_id: value,
        "VswitchId" => vswitch_id: value,
        "Description" => description: value,
        "ExpireTime" => expire_time: value,
        "ModifyPasswordModule" => modify_password_module: value,
        "EniInstanceId" => eni_instance_id: value,
        "InstanceId" => instance_id: value,
        "InternetEndpoint" => internet_endpoint: value,
        "RegionId" => region_id: value,
        "IntranetEndpoint" => intranet_endpoint: value,
        "StartTime" => start_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "NetworkProxyModule" => network_proxy_module: value,
        "WebTerminalModule" => web_terminal_module: value,
        "DbOperationModule" => db_operation_module: value,
        "InstanceStatus" => instance_status: value,
        "LicenseCode" => license_code: value,
        "PublicNetworkAccess" => public_network_access: value,
        "Storage" => storage: value,
        "Ports" => ports: list(""),
        "PublicExportIps" => public_export_ips: list(""),
        "PublicWhiteList" => public_white_list: list(""),
        "AuthorizedSecurityGroups" => authorized_security_groups: list(""),
        "PrivateExportIps" => private_export_ips: list(""),
        "PublicIps" => public_ips: list(""),
        "SecurityGroupIds" => security_group_ids: list(""),
        "PrivateWhiteList" => private_white_list: list(""),
        "Bandwidth" => bandwidth: value,
        "BandwidthPackage" => bandwidth_package: value,
    }
}

/// The ports that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Port {
    /// Network port that belongs to the standard. Example: `60022`.
    pub standard_port: Option<i32>,
    /// Network port that belongs to the custom. Example: `600xx`.
    pub custom_port: Option<i32>,
}

response! {
    Port {
        "StandardPort" => standard_port: value,
        "CustomPort" => custom_port: value,
    }
}
