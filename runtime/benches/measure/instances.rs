//! A response like that of DescribeInstances, and the types that it is read as.

use alicloud_runtime::codegen::*;
use serde::Deserialize;

/// One structure for each decoder: scalars with their names on the wire, and lists with their
/// wrappers.
macro_rules! structure {
    ($name:ident / $strict:ident {
        $($field:ident: $type:ty = $wire:literal,)*
    } lists {
        $($list:ident: $item:ty, $strict_item:ty, $strict_list:ident = $list_wire:literal / $wrapper:literal,)*
    }) => {
        #[derive(Debug, Default)]
        pub(crate) struct $name {
            $(pub(crate) $field: Option<$type>,)*
            $(pub(crate) $list: Vec<$item>,)*
        }

        impl Decode for $name {
            #[inline]
            fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
                match name {
                    $($wire => d.value(&mut self.$field),)*
                    $($list_wire => d.list(&mut self.$list, $wrapper),)*
                    _ => d.unknown(name),
                }
            }
        }

        #[derive(Debug, Default, Deserialize)]
        #[allow(dead_code)]
        pub(crate) struct $strict {
            $(#[serde(rename = $wire)] pub(crate) $field: Option<$type>,)*
            $(#[serde(rename = $list_wire, default)] pub(crate) $list: $strict_list,)*
        }

        $(
            #[derive(Debug, Default, Deserialize)]
            #[allow(dead_code)]
            pub(crate) struct $strict_list {
                #[serde(rename = $wrapper)]
                pub(crate) items: Vec<$strict_item>,
            }
        )*
    };
}

structure!(Answer / StrictAnswer {
    request_id: String = "RequestId",
    page_number: i32 = "PageNumber",
    page_size: i32 = "PageSize",
    total_count: i32 = "TotalCount",
    next_token: String = "NextToken",
} lists {
    instances: Instance, StrictInstance, StrictInstances = "Instances" / "Instance",
});

structure!(Instance / StrictInstance {
    instance_id: String = "InstanceId",
    instance_name: String = "InstanceName",
    description: String = "Description",
    host_name: String = "HostName",
    status: String = "Status",
    region_id: String = "RegionId",
    zone_id: String = "ZoneId",
    image_id: String = "ImageId",
    instance_type: String = "InstanceType",
    instance_type_family: String = "InstanceTypeFamily",
    instance_charge_type: String = "InstanceChargeType",
    internet_charge_type: String = "InternetChargeType",
    instance_network_type: String = "InstanceNetworkType",
    creation_time: String = "CreationTime",
    start_time: String = "StartTime",
    expired_time: String = "ExpiredTime",
    auto_release_time: String = "AutoReleaseTime",
    serial_number: String = "SerialNumber",
    cluster_id: String = "ClusterId",
    resource_group_id: String = "ResourceGroupId",
    os_name: String = "OSName",
    os_name_en: String = "OSNameEn",
    os_type: String = "OSType",
    key_pair_name: String = "KeyPairName",
    vlan_id: String = "VlanId",
    stopped_mode: String = "StoppedMode",
    spot_strategy: String = "SpotStrategy",
    credit_specification: String = "CreditSpecification",
    deployment_set_id: String = "DeploymentSetId",
    sale_cycle: String = "SaleCycle",
    cpu: i32 = "Cpu",
    memory: i32 = "Memory",
    gpu_amount: i32 = "GPUAmount",
    gpu_spec: String = "GPUSpec",
    internet_max_bandwidth_in: i32 = "InternetMaxBandwidthIn",
    internet_max_bandwidth_out: i32 = "InternetMaxBandwidthOut",
    local_storage_amount: i32 = "LocalStorageAmount",
    local_storage_capacity: i64 = "LocalStorageCapacity",
    spot_price_limit: f64 = "SpotPriceLimit",
    spot_duration: i32 = "SpotDuration",
    io_optimized: bool = "IoOptimized",
    recyclable: bool = "Recyclable",
    device_available: bool = "DeviceAvailable",
    deletion_protection: bool = "DeletionProtection",
    vpc_attributes: Vpc = "VpcAttributes",
    eip_address: Eip = "EipAddress",
} lists {
    tags: Tag, StrictTag, StrictTags = "Tags" / "Tag",
    security_group_ids: String, String, StrictGroups = "SecurityGroupIds" / "SecurityGroupId",
    public_ip_address: String, String, StrictPublic = "PublicIpAddress" / "IpAddress",
    network_interfaces: Interface, StrictInterface, StrictInterfaces = "NetworkInterfaces" / "NetworkInterface",
});

structure!(Tag / StrictTag { key: String = "TagKey", value: String = "TagValue", } lists {});

structure!(Interface / StrictInterface {
    id: String = "NetworkInterfaceId",
    mac: String = "MacAddress",
    address: String = "PrimaryIpAddress",
    kind: String = "Type",
} lists {});

/// Structures without lists serve both decoders.
macro_rules! shared {
    ($name:ident { $($field:ident: $type:ty = $wire:literal,)* }) => {
        #[derive(Debug, Default, Deserialize)]
        #[allow(dead_code)]
        pub(crate) struct $name {
            $(#[serde(rename = $wire)] pub(crate) $field: Option<$type>,)*
        }

        impl Decode for $name {
            #[inline]
            fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
                match name {
                    $($wire => d.value(&mut self.$field),)*
                    _ => d.unknown(name),
                }
            }
        }
    };
}

shared!(Vpc {
    vpc_id: String = "VpcId",
    vswitch_id: String = "VSwitchId",
    nat_ip: String = "NatIpAddress",
});
shared!(Eip {
    allocation_id: String = "AllocationId",
    address: String = "IpAddress",
    bandwidth: i32 = "Bandwidth",
    supports_unassociate: bool = "IsSupportUnassociate",
});

/// The text of one of the instances.
pub(crate) fn instance(n: usize) -> String {
    format!(
        include_str!("instance.json.in"),
        n = n,
        zone = char::from(b'a' + u8::try_from(n % 8).unwrap_or(0)),
        cpu = 2 + n % 3 * 2,
        a = n / 250,
        b = n % 250 + 1,
    )
}

/// What comes before the instances.
pub(crate) fn begin(count: usize) -> String {
    format!(
        concat!(
            r#"{{"RequestId":"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E","PageNumber":1,"#,
            r#""PageSize":{count},"TotalCount":{count},"NextToken":"","Instances":{{"Instance":["#
        ),
        count = count,
    )
}

/// What comes after them.
pub(crate) const END: &str = "]}}";
