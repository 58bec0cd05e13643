// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnvResource`, from `webplus/DescribeEnvResource.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources in an environment, such as instances, load balancers and databases.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeEnvResourceRequest::new()
///     .env_id("we-5d22f93dcd04d705b65*****");
/// let reply = client.describe_env_resource(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeEnvResourceRequest {
    /// **Required.** ID of the env that the call is about. Example: `we-5d22f93dcd04d705b65*****`.
    pub env_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeEnvResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvId`, which is required.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeEnvResourceRequest {
        "EnvId" => env_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeEnvResourceRequest {
    type Response = DescribeEnvResourceResponse;
    type Error = DescribeEnvResourceError;
    const INFO: OperationInfo = super::operation("DescribeEnvResource")
        .roa("GET", "/pop/v1/wam/envResource")
        .required(&["EnvId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEnvResourceError] = &[
        DescribeEnvResourceError::ResourceAuthFailed,
    ];
}

/// Response to [`DescribeEnvResourceRequest`].
#[non_exhaustive]
pub struct DescribeEnvResourceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Resource that the env works on or belongs to.
    pub env_resource: Option<EnvResource>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `71CC3AA5-17C9-465F-8F8A-0B6BE58*****`.
    pub request_id: Option<String>,
}

response! {
    DescribeEnvResourceResponse {
        "Code" => code: value,
        "EnvResource" => env_resource: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Resource that the env works on or belongs to.
#[non_exhaustive]
pub struct EnvResource {
    /// The default security groups that were found or are concerned, one entry each.
    pub default_security_groups: Vec<Group>,
    /// ID of the env that the item belongs to or stands for. Example: `we-5d22f93dcd04d705b65*****`.
    pub env_id: Option<String>,
    /// Name that the env goes by. Example: `test1`.
    pub env_name: Option<String>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
    /// The load balancers that were found or are concerned, one entry each.
    pub load_balancers: Vec<LoadBalancer>,
    /// The monitor group that the item belongs to or stands for.
    pub monitor_group: Option<Group>,
    /// The rds instances that were found or are concerned, one entry each.
    pub rds_instances: Vec<RdsInstance>,
    /// The scaling group that the item belongs to or stands for.
    pub scaling_group: Option<Group>,
    /// The v switches that were found or are concerned, one entry each.
    pub vswitches: Vec<VSwitch>,
    /// Network that the environment's machines are in.
    pub vpc: Option<Vpc>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
    /// ID of the launch configuration that the item belongs to or stands for.
    pub launch_configuration_id: Option<String>,
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
}

response! {
    EnvResource {
        "DefaultSecurityGroups" => default_security_groups: list("SecurityGroup"),
        "EnvId" => env_id: value,
        "EnvName" => env_name: value,
        "Instances" => instances: list("Instance"),
        "LoadBalancers" => load_balancers: list("LoadBalancer"),
        "MonitorGroup" => monitor_group: value,
        "RdsInstances" => rds_instances: list("RdsInstance"),
        "ScalingGroup" => scaling_group: value,
        "VSwitches" => vswitches: list("VSwitch"),
        "Vpc" => vpc: value,
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchConfigurationId" => launch_configuration_id: value,
        "Domains" => domains: list("Domain"),
    }
}

/// The default security groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Group {
    /// Identifier of the item within its collection. Example: `sg-5d22f93dcd04d705b65*****`.
    pub id: Option<String>,
}

response! {
    Group {
        "Id" => id: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// Identifier of the item within its collection. Example: `i-wz9ci3y5rx4ub93*****`.
    pub id: Option<String>,
    /// Whether it existed before and was added, rather than made for the environment; such ones outlive
    /// it. Example: `false`.
    pub imported: Option<bool>,
    /// ID of the launch configuration that the item belongs to or stands for.
    pub launch_configuration_id: Option<String>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
}

response! {
    Instance {
        "Id" => id: value,
        "Imported" => imported: value,
        "LaunchConfigurationId" => launch_configuration_id: value,
        "LaunchTemplateId" => launch_template_id: value,
    }
}

/// The load balancers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LoadBalancer {
    /// Which kind of address it is or is to be.
    pub address_type: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Whether it existed before and was added, rather than made for the environment; such ones outlive
    /// it. Example: `false`.
    pub imported: Option<bool>,
    /// Network port that the server, the listener or the traffic uses. Example: `1001`.
    pub port: Option<i32>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Listeners, one entry each.
    pub listeners: Vec<Listener>,
}

response! {
    LoadBalancer {
        "AddressType" => address_type: value,
        "Id" => id: value,
        "Imported" => imported: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
        "Listeners" => listeners: list("Listener"),
    }
}

/// Listeners, one entry each.
#[non_exhaustive]
pub struct Listener {
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

response! {
    Listener {
        "Protocol" => protocol: value,
        "Port" => port: value,
    }
}

/// The rds instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RdsInstance {
    /// Login name of the account. Example: `webplus`.
    pub account_name: Option<String>,
    /// Name that the database goes by. Example: `webplus`.
    pub database_name: Option<String>,
    /// Identifier of the item within its collection. Example: `rm-5d22f93dcd04d705b65*****`.
    pub id: Option<String>,
    /// Whether it existed before and was added, rather than made for the environment; such ones outlive
    /// it. Example: `false`.
    pub imported: Option<bool>,
}

response! {
    RdsInstance {
        "AccountName" => account_name: value,
        "DatabaseName" => database_name: value,
        "Id" => id: value,
        "Imported" => imported: value,
    }
}

/// The v switches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// Identifier of the item within its collection. Example: `vsw-wz9gfawx1vxkimtj*****`.
    pub id: Option<String>,
}

response! {
    VSwitch {
        "Id" => id: value,
    }
}

/// Network that the environment's machines are in.
#[non_exhaustive]
pub struct Vpc {
    /// Identifier of the item within its collection. Example: `vpc-wz9e6y22o3o91nuy*****`.
    pub id: Option<String>,
}

response! {
    Vpc {
        "Id" => id: value,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// Whether this is the default one of its kind.
    pub is_default: Option<bool>,
    /// Service that keeps the records of the domain name.
    pub hosted_by: Option<String>,
    /// Domain name that belongs to the sub.
    pub sub_domain: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Who looks after the domain name: the service or the account.
    pub managed_by: Option<String>,
}

response! {
    Domain {
        "IsDefault" => is_default: value,
        "HostedBy" => hosted_by: value,
        "SubDomain" => sub_domain: value,
        "DomainName" => domain_name: value,
        "ManagedBy" => managed_by: value,
    }
}

/// Errors that the documentation of [`DescribeEnvResourceRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DescribeEnvResourceError = super::DocumentedError;
