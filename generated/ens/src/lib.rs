// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`AddNetworkInterfaceToInstance`](mod@add_network_interface_to_instance): Gives an instance an IPv6 network interface along with an automatically assigned public address.
//! - [`AttachEnsInstances`](mod@attach_ens_instances): Adds ENS instances to a cluster of Container Service for Kubernetes.
//! - [`CreateInstance`](mod@create_instance): Creates one or more ENS instances from an image and an instance type.
//! - [`DescribeAvailableResource`](mod@describe_available_resource): Lists images, specifications, disk sizes, and counts of instances that can be created per edge node.
//! - [`DescribeAvailableResourceInfo`](mod@describe_available_resource_info): Lists what an instance purchase can choose from: images, instance types, disk sizes, nodes, and carriers.
//! - [`DescribeBandWithdChargeType`](mod@describe_band_withd_charge_type): Returns by which method the account's bandwidth can be billed, with contract and cycle.
//! - [`DescribeCreatePrePaidInstanceResult`](mod@describe_create_pre_paid_instance_result): Tells whether the creation of a subscription instance succeeded.
//! - [`DescribeEnsNetLevel`](mod@describe_ens_net_level): Lists the codes of the supported network levels, which district queries take.
//! - [`DescribeEnsNetSaleDistrict`](mod@describe_ens_net_sale_district): Lists areas on sale for a network level, with carriers and instance counts.
//! - [`DescribeEnsRegionIdIpv6Info`](mod@describe_ens_region_id_ipv6_info): Tells whether an edge node supports IPv6.
//! - [`DescribeInstanceAutoRenewAttribute`](mod@describe_instance_auto_renew_attribute): Tells whether instances renew automatically, and for how long.
//! - [`DescribeInstanceMonitorData`](mod@describe_instance_monitor_data): Returns CPU and memory usage of an instance over a period.
//! - [`DescribeInstanceSpec`](mod@describe_instance_spec): Lists instance specifications for purchase, along with limits of disk size and bandwidth.
//! - [`DescribeInstanceTypes`](mod@describe_instance_types): Lists instance types with their vCPUs and memory.
//! - [`DescribeInstanceVncUrl`](mod@describe_instance_vnc_url): Returns the address of the web terminal (VNC) of one instance.
//! - [`DescribeInstances`](mod@describe_instances): Lists ENS instances in detail, filtered by node, network, image, or state.
//! - [`DescribeRegionIsps`](mod@describe_region_isps): Lists the carriers (ISPs) that an edge node is connected to.
//! - [`ModifyInstanceAttribute`](mod@modify_instance_attribute): Changes name, password, host name, or deletion protection of an ENS instance.
//! - [`ModifyInstanceAutoRenewAttribute`](mod@modify_instance_auto_renew_attribute): Sets whether instances renew automatically, and for how long each time.
//! - [`ModifyPrepayInstanceSpec`](mod@modify_prepay_instance_spec): Upgrades or downgrades a subscription instance to another instance type, for all its remaining life.
//! - [`RebootInstance`](mod@reboot_instance): Reboots one ENS instance, given by its ID.
//! - [`ReinitInstance`](mod@reinit_instance): Sets an instance back to its initial state, with another image or password if given.
//! - [`ReleasePostPaidInstance`](mod@release_post_paid_instance): Deletes a pay-as-you-go instance and ends its billing.
//! - [`ReleasePrePaidInstance`](mod@release_pre_paid_instance): Deletes a subscription instance, given by its ID.
//! - [`RenewInstance`](mod@renew_instance): Renews the subscription of an instance for a further period.
//! - [`RunInstances`](mod@run_instances): Creates and starts edge instances, billed by use or in advance.
//! - [`StartInstance`](mod@start_instance): Starts an instance, which must be stopped.
//! - [`StopInstance`](mod@stop_instance): Stops one running ENS instance, without releasing it.
//!
//! ## Disks
//!
//! - [`AttachDisk`](mod@attach_disk): Attaches a data disk to an ENS instance.
//! - [`CreateDisk`](mod@create_disk): Creates a pay-as-you-go or subscription data disk on an edge node, unattached.
//! - [`DeleteDisk`](mod@delete_disk): Deletes a disk, which must not be attached to any instance.
//! - [`DescribeCloudDiskAvailableResourceInfo`](mod@describe_cloud_disk_available_resource_info): Lists cloud disks on sale per edge node, with category, size range, and purchasable count.
//! - [`DescribeCloudDiskTypes`](mod@describe_cloud_disk_types): Lists the disk categories that each edge node offers.
//! - [`DescribeDisks`](mod@describe_disks): Lists disks with their attributes, all or those that filters select.
//! - [`DetachDisk`](mod@detach_disk): Detaches a separately bought pay-as-you-go data disk from its instance, but not disks created with it.
//! - [`ReInitDisk`](mod@re_init_disk): Sets a disk back to its initial state; what was written to it is lost.
//! - [`ResetDisk`](mod@reset_disk): Rolls a disk back to one of its snapshots; later data is lost.
//! - [`ResizeDisk`](mod@resize_disk): Enlarges a pay-as-you-go cloud disk that was bought separately.
//!
//! ## Snapshots
//!
//! - [`CopySnapshot`](mod@copy_snapshot): Copies a snapshot to one or more other edge nodes.
//! - [`CreateSnapshot`](mod@create_snapshot): Takes a snapshot of a disk on an edge node.
//! - [`DeleteSnapshot`](mod@delete_snapshot): Deletes a snapshot; disks made from it stay.
//! - [`DescribeSnapshots`](mod@describe_snapshots): Lists snapshots with their source disk, size, and state.
//! - [`ModifySnapshotAttribute`](mod@modify_snapshot_attribute): Changes name or description of a snapshot, not its data.
//!
//! ## Images
//!
//! - [`CreateImage`](mod@create_image): Makes a custom image from an instance, from which more instances can be created.
//! - [`DeleteImage`](mod@delete_image): Deletes a custom image; instances made from it keep running.
//! - [`DescribeExportImageInfo`](mod@describe_export_image_info): Lists exported images with export state and the URL of the exported file.
//! - [`DescribeExportImageStatus`](mod@describe_export_image_status): Returns the export state of one image, such as still exporting.
//! - [`DescribeImageInfos`](mod@describe_image_infos): Lists usable images by operating system, with version and compute type.
//! - [`DescribeImageSharePermission`](mod@describe_image_share_permission): Lists the accounts with which a custom image is shared.
//! - [`DescribeImages`](mod@describe_images): Lists usable images with platform, size, and owner, filtered by node, name, or snapshot.
//! - [`DescribeSelfImages`](mod@describe_self_images): Lists the custom images of the account, with state and origin.
//! - [`ExportImage`](mod@export_image): Exports a custom image as a file into an OSS bucket of the image's region.
//! - [`ModifyImageAttribute`](mod@modify_image_attribute): Changes the name of a custom image, nothing else.
//! - [`ModifyImageSharePermission`](mod@modify_image_share_permission): Shares a custom image with other accounts or stops sharing it.
//!
//! ## SSH key pairs
//!
//! - [`CreateKeyPair`](mod@create_key_pair): Creates an SSH key pair and returns its private key.
//! - [`DeleteKeyPairs`](mod@delete_key_pairs): Deletes an SSH key pair by its name or ID.
//! - [`DescribeKeyPairs`](mod@describe_key_pairs): Lists SSH key pairs by name, without their private keys.
//! - [`ImportKeyPair`](mod@import_key_pair): Registers the public key of an RSA key pair that was made elsewhere.
//!
//! ## Security groups
//!
//! - [`AuthorizeSecurityGroup`](mod@authorize_security_group): Adds an inbound rule to a security group, which lets traffic in or keeps it out.
//! - [`AuthorizeSecurityGroupEgress`](mod@authorize_security_group_egress): Adds an outbound rule to a security group, which lets traffic out or holds it back.
//! - [`CreateSecurityGroup`](mod@create_security_group): Creates a security group, whose rules then control the traffic of the instances in it.
//! - [`DeleteSecurityGroup`](mod@delete_security_group): Deletes a security group that no instance belongs to any more.
//! - [`DescribeSecurityGroupAttribute`](mod@describe_security_group_attribute): Returns one security group with all of its rules.
//! - [`DescribeSecurityGroups`](mod@describe_security_groups): Lists security groups with basic attributes; rules come from `DescribeSecurityGroupAttribute`.
//! - [`JoinSecurityGroup`](mod@join_security_group): Puts one ENS instance into a security group, whose rules then apply to it.
//! - [`LeaveSecurityGroup`](mod@leave_security_group): Takes one ENS instance out of a security group.
//! - [`ModifySecurityGroupAttribute`](mod@modify_security_group_attribute): Changes name or description of a security group, not its rules.
//! - [`RevokeSecurityGroup`](mod@revoke_security_group): Deletes an inbound rule from a security group.
//! - [`RevokeSecurityGroupEgress`](mod@revoke_security_group_egress): Deletes an outbound rule from a security group.
//!
//! ## vSwitches
//!
//! - [`CreateVSwitch`](mod@create_vswitch): Creates a vSwitch with a CIDR block of its own in a network.
//! - [`DeleteVSwitch`](mod@delete_vswitch): Deletes a vSwitch by its ID from a network.
//! - [`DescribeVSwitches`](mod@describe_vswitches): Lists vSwitches, by which instances are networked internally.
//! - [`ModifyVSwitchAttribute`](mod@modify_vswitch_attribute): Changes name or description of a vSwitch, not its CIDR block.
//!
//! ## Networks
//!
//! - [`CreateClassicNetwork`](mod@create_classic_network): Creates a classic-type network with a CIDR block on an edge node.
//! - [`CreateEnsRouteEntry`](mod@create_ens_route_entry): Adds a custom route to a route table, leading to an instance, HAVIP, or other next hop.
//! - [`CreateNetwork`](mod@create_network): Creates a VPC with its CIDR block on an edge node.
//! - [`DeleteEnsRouteEntry`](mod@delete_ens_route_entry): Deletes a custom route from its route table.
//! - [`DeleteNetwork`](mod@delete_network): Deletes a private network of an edge region, by its ID.
//! - [`DescribeEnsRouteEntryList`](mod@describe_ens_route_entry_list): Lists the route entries of a route table, system and custom ones.
//! - [`DescribeNetworkAttribute`](mod@describe_network_attribute): Returns the configuration of one network, with CIDR block and vSwitches.
//! - [`DescribeNetworkInterfaces`](mod@describe_network_interfaces): Lists elastic network interfaces with their addresses and the instances they are attached to.
//! - [`DescribeNetworks`](mod@describe_networks): Lists the networks of the account on edge nodes.
//! - [`ModifyNetworkAttribute`](mod@modify_network_attribute): Changes name or description of a network on an edge node.
//!
//! ## Edge Load Balancer (ELB)
//!
//! - [`AddBackendServers`](mod@add_backend_servers): Adds backend servers to an edge load balancer instance, each with its weight.
//! - [`CreateLoadBalancer`](mod@create_load_balancer): Creates an edge load balancer instance of a given specification on a network.
//! - [`CreateLoadBalancerHTTPListener`](mod@create_load_balancer_http_listener): Creates an HTTP listener with its health check on an edge load balancer.
//! - [`CreateLoadBalancerHTTPSListener`](mod@create_load_balancer_https_listener): Creates an HTTPS listener with certificate and health check on an edge load balancer.
//! - [`CreateLoadBalancerTCPListener`](mod@create_load_balancer_tcp_listener): Creates a TCP listener with its health check on an edge load balancer.
//! - [`CreateLoadBalancerUDPListener`](mod@create_load_balancer_udp_listener): Creates a UDP listener with its health check on an edge load balancer.
//! - [`DeleteLoadBalancerListener`](mod@delete_load_balancer_listener): Removes a listener; traffic on its port is no longer accepted.
//! - [`DescribeElbAvailableResourceInfo`](mod@describe_elb_available_resource_info): Lists edge nodes that can sell load balancers, with specifications and purchasable count.
//! - [`DescribeLoadBalancerAttribute`](mod@describe_load_balancer_attribute): Returns one edge load balancer instance with its network, listeners, and backend servers.
//! - [`DescribeLoadBalancerHTTPListenerAttribute`](mod@describe_load_balancer_http_listener_attribute): Returns configuration and health check of an HTTP listener.
//! - [`DescribeLoadBalancerHTTPSListenerAttribute`](mod@describe_load_balancer_https_listener_attribute): Returns configuration, certificate, and health check of an HTTPS listener.
//! - [`DescribeLoadBalancerSpec`](mod@describe_load_balancer_spec): Lists the specifications in which edge load balancers can be created.
//! - [`DescribeLoadBalancerTCPListenerAttribute`](mod@describe_load_balancer_tcp_listener_attribute): Returns configuration and health check of a TCP listener.
//! - [`DescribeLoadBalancerUDPListenerAttribute`](mod@describe_load_balancer_udp_listener_attribute): Returns configuration and health check of a UDP listener.
//! - [`DescribeLoadBalancers`](mod@describe_load_balancers): Lists edge load balancer instances, filtered by node, name, network, or state.
//! - [`ModifyLoadBalancerAttribute`](mod@modify_load_balancer_attribute): Changes the name of an edge load balancer instance.
//! - [`RemoveBackendServers`](mod@remove_backend_servers): Takes backend servers out of an edge load balancer.
//! - [`SetBackendServers`](mod@set_backend_servers): Sets the weights of backend servers of an edge load balancer.
//! - [`SetLoadBalancerHTTPListenerAttribute`](mod@set_load_balancer_http_listener_attribute): Changes scheduling, health check, or other settings of an HTTP listener.
//! - [`SetLoadBalancerHTTPSListenerAttribute`](mod@set_load_balancer_https_listener_attribute): Changes certificate, scheduling, health check, or other settings of an HTTPS listener.
//! - [`SetLoadBalancerStatus`](mod@set_load_balancer_status): Switches an edge load balancer instance to active or inactive.
//! - [`SetLoadBalancerTCPListenerAttribute`](mod@set_load_balancer_tcp_listener_attribute): Changes scheduling, health check, or other settings of a TCP listener.
//! - [`SetLoadBalancerUDPListenerAttribute`](mod@set_load_balancer_udp_listener_attribute): Changes scheduling, health check, or other settings of a UDP listener.
//! - [`StartLoadBalancerListener`](mod@start_load_balancer_listener): Starts a listener, so that it accepts traffic on its port.
//! - [`StopLoadBalancerListener`](mod@stop_load_balancer_listener): Stops a listener of an edge load balancer, given by its port.
//!
//! ## Elastic IP addresses
//!
//! - [`AssociateEnsEipAddress`](mod@associate_ens_eip_address): Binds an EIP to an instance of another product on the same edge node.
//! - [`CreateEipInstance`](mod@create_eip_instance): Allocates an elastic IP address (EIP) on an edge node.
//! - [`DescribeEnsEipAddresses`](mod@describe_ens_eip_addresses): Lists EIPs with their bandwidth, state, and the instance they are bound to.
//! - [`ModifyEnsEipAddressAttribute`](mod@modify_ens_eip_address_attribute): Changes name, description, or peak bandwidth of an EIP.
//! - [`UnAssociateEnsEipAddress`](mod@un_associate_ens_eip_address): Detaches an EIP from its instance; the address stays allocated.
//!
//! ## NAT gateways
//!
//! - [`AddSnatIpForSnatEntry`](mod@add_snat_ip_for_snat_entry): Adds one more public EIP to an existing SNAT entry.
//! - [`CreateForwardEntry`](mod@create_forward_entry): Adds a DNAT entry to a NAT gateway, mapping a public address and port to an internal one.
//! - [`CreateNatGateway`](mod@create_nat_gateway): Creates a NAT gateway in a network of an edge node.
//! - [`CreateSnatEntry`](mod@create_snat_entry): Adds an SNAT entry to a NAT gateway, so that private addresses reach the internet.
//! - [`DeleteForwardEntry`](mod@delete_forward_entry): Deletes a DNAT entry, which ends its address mapping.
//! - [`DeleteNatGateway`](mod@delete_nat_gateway): Deletes a public NAT gateway; instances behind it lose its way to the internet.
//! - [`DeleteSnatEntry`](mod@delete_snat_entry): Deletes an SNAT entry from its NAT gateway.
//! - [`DeleteSnatIpForSnatEntry`](mod@delete_snat_ip_for_snat_entry): Takes one public EIP out of an SNAT entry, which stays otherwise.
//! - [`DescribeForwardTableEntries`](mod@describe_forward_table_entries): Lists the DNAT entries that exist on a NAT gateway.
//! - [`DescribeNatGateways`](mod@describe_nat_gateways): Lists NAT gateways with their state, network, and public addresses.
//! - [`DescribeSnatAttribute`](mod@describe_snat_attribute): Returns the details of one SNAT entry with its public addresses.
//! - [`DescribeSnatTableEntries`](mod@describe_snat_table_entries): Lists the SNAT entries that exist on a NAT gateway.
//! - [`ModifyForwardEntry`](mod@modify_forward_entry): Changes the settings of a DNAT entry, such as its ports or addresses.
//! - [`StartSnatIpForSnatEntry`](mod@start_snat_ip_for_snat_entry): Puts a stopped public address of an SNAT entry back into use.
//! - [`StopSnatIpForSnatEntry`](mod@stop_snat_ip_for_snat_entry): Takes a public address of an SNAT entry out of use without removing it.
//!
//! ## Network ACLs
//!
//! - [`AccosicateNetworkAcl`](mod@accosicate_network_acl): Binds a network ACL to a network, whose traffic it filters from then on.
//! - [`CreateNetworkAcl`](mod@create_network_acl): Creates a network ACL, to which rules are added with `CreateNetworkAclEntry`.
//! - [`CreateNetworkAclEntry`](mod@create_network_acl_entry): Adds one rule for inbound or outbound traffic to a network ACL.
//! - [`DeleteNetworkAcl`](mod@delete_network_acl): Deletes a network ACL with its rules.
//! - [`DeleteNetworkAclEntry`](mod@delete_network_acl_entry): Deletes one rule from a network ACL by its ID.
//! - [`DescribeNetworkAcls`](mod@describe_network_acls): Lists network ACLs with their inbound and outbound rules.
//! - [`UnassociateNetworkAcl`](mod@unassociate_network_acl): Unbinds a network ACL from a network, whose traffic it then no longer filters.
//!
//! ## Secondary IP addresses
//!
//! - [`AssignPrivateIpAddresses`](mod@assign_private_ip_addresses): Assigns secondary private IP addresses to an elastic network interface.
//! - [`UnassignPrivateIpAddresses`](mod@unassign_private_ip_addresses): Removes secondary private IP addresses from a network interface.
//!
//! ## Edge Object Storage (EOS)
//!
//! - [`DeleteBucket`](mod@delete_bucket): Deletes a bucket.
//! - [`DeleteBucketLifecycle`](mod@delete_bucket_lifecycle): Deletes the lifecycle rules of a bucket; its objects no longer expire by them.
//! - [`DeleteObject`](mod@delete_object): Deletes one object from a bucket.
//! - [`GetBucketAcl`](mod@get_bucket_acl): Returns who may read and write a bucket of edge object storage.
//! - [`GetBucketInfo`](mod@get_bucket_info): Returns detailed information about one bucket of edge object storage.
//! - [`GetBucketLifecycle`](mod@get_bucket_lifecycle): Returns the lifecycle rules of a bucket, which decide when its objects expire.
//! - [`GetOssStorageAndAccByBuckets`](mod@get_oss_storage_and_acc_by_buckets): Returns stored bytes of the last billing cycle and calls of this month, bucket by bucket.
//! - [`GetOssUsageData`](mod@get_oss_usage_data): Returns stored volume and bandwidth of object storage as a time series, optionally for one bucket.
//! - [`ListBuckets`](mod@list_buckets): Lists all buckets of edge object storage that an account owns.
//! - [`ListObjects`](mod@list_objects): Lists the objects in a bucket with their attributes.
//! - [`PutBucket`](mod@put_bucket): Creates a bucket of edge object storage.
//! - [`PutBucketAcl`](mod@put_bucket_acl): Sets who may read and write a bucket of edge object storage.
//! - [`PutBucketLifecycle`](mod@put_bucket_lifecycle): Sets a lifecycle rule by which objects of a bucket expire.
//!
//! ## NAS file systems
//!
//! - [`CreateFileSystem`](mod@create_file_system): Creates NAS file systems on an edge node.
//! - [`CreateMountTarget`](mod@create_mount_target): Creates a mount target, through which instances of a network mount a NAS file system.
//! - [`DeleteFileSystem`](mod@delete_file_system): Deletes a NAS file system with the data on it.
//! - [`DeleteMountTarget`](mod@delete_mount_target): Deletes a mount target for good; clients can no longer mount the file system through it.
//! - [`DescribeFileSystems`](mod@describe_file_systems): Lists NAS file systems on edge nodes with their attributes.
//! - [`DescribeMountTargets`](mod@describe_mount_targets): Lists the mount targets of a NAS file system.
//! - [`ModifyFileSystem`](mod@modify_file_system): Changes the description of a NAS file system.
//!
//! ## ARM servers and AIC
//!
//! - [`CreateARMServerInstances`](mod@create_arm_server_instances): Buys one to ten ARM servers on an edge node, with type, image, and display resolution.
//! - [`DescribeAICImages`](mod@describe_aic_images): Lists the images that AIC instances can run.
//! - [`DescribeARMServerInstances`](mod@describe_arm_server_instances): Lists ARM servers together with the AIC instances that run on them.
//! - [`RebootAICInstance`](mod@reboot_aic_instance): Reboots up to 20 AIC instances, given by their own IDs or an ARM server.
//! - [`RebootARMServerInstance`](mod@reboot_arm_server_instance): Reboots an ARM server, given by its server ID.
//! - [`RecoverAICInstance`](mod@recover_aic_instance): Restores a cloud phone instance on its server board.
//! - [`ReleaseAICInstance`](mod@release_aic_instance): Releases the AIC instances on an ARM server; the server itself remains.
//! - [`ReleaseARMServerInstance`](mod@release_arm_server_instance): Releases an ARM server, also called cloud application server.
//! - [`RenewARMServerInstance`](mod@renew_arm_server_instance): Renews the subscription of an ARM server for a further period.
//! - [`ResetAICInstance`](mod@reset_aic_instance): Resets an AIC instance, given by its own ID or that of its ARM server.
//! - [`UpgradeAICInstanceImage`](mod@upgrade_aic_instance_image): Moves the AIC instances of up to 20 ARM servers to another image.
//!
//! ## Edge applications
//!
//! - [`CreateApplication`](mod@create_application): Creates an edge application that hosts containers, bare metal machines, or virtual machines on edge nodes.
//! - [`DeleteApplication`](mod@delete_application): Releases all containers and resources of an application in the background.
//! - [`DescribeApplication`](mod@describe_application): Returns an edge application with its attributes, resources, and the state of its containers.
//! - [`DescribeDataDistResult`](mod@describe_data_dist_result): Returns how the distribution of an application's data files to its edge instances went.
//! - [`DescribeDataDownloadURL`](mod@describe_data_download_url): Returns download addresses of application data, and the file servers to which it was pushed ahead.
//! - [`DescribeDataPushResult`](mod@describe_data_push_result): Returns how pushing an application's data files ahead to edge nodes went.
//! - [`DescribeDeviceService`](mod@describe_device_service): Lists instances and virtual devices of an edge application with network state and other attributes.
//! - [`DescribeServcieSchedule`](mod@describe_servcie_schedule): Returns the instance, device, or container that a UUID currently occupies through scheduling.
//! - [`DistApplicationData`](mod@dist_application_data): Hands application data, pushed ahead by `PushApplicationData`, out to edge instances step by step.
//! - [`ListApplications`](mod@list_applications): Lists the edge applications that the account created.
//! - [`PushApplicationData`](mod@push_application_data): Loads application data onto file servers, from where `DistApplicationData` hands it out.
//! - [`RescaleApplication`](mod@rescale_application): Adds or releases edge resources of an application in the background, with containers along with them.
//! - [`RescaleDeviceService`](mod@rescale_device_service): Adds bare-metal devices to a service.
//! - [`RollbackApplication`](mod@rollback_application): Takes the containers of an application back to an earlier version.
//! - [`RunServiceSchedule`](mod@run_service_schedule): Picks the best free resource for a client device by its address and sets it up as a virtual device.
//! - [`UpgradeApplication`](mod@upgrade_application): Upgrades the containers of an edge application in the background, with a choice of canary strategies.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists tags bound to resources; so far, only ENS instances can carry them.
//! - [`TagResources`](mod@tag_resources): Creates tags and binds them to a list of ENS resources.
//! - [`UntagResources`](mod@untag_resources): Unbinds tags from a list of resources; tags left without any resource are deleted.
//!
//! ## Bandwidth
//!
//! - [`DescribeBandwitdhByInternetChargeType`](mod@describe_bandwitdh_by_internet_charge_type): Returns the bandwidth value of a period as calculated by the billing method in force.
//! - [`DescribeUserBandWidthData`](mod@describe_user_band_width_data): Returns the account's upstream and downstream bandwidth over a period, as a series with peaks.
//!
//! ## Metering and billing
//!
//! - [`DescribeMeasurementData`](mod@describe_measurement_data): Returns metered bandwidth and resource use of the account per billing cycle.
//! - [`DescribePrice`](mod@describe_price): Returns the current price of instances for a type, node, disks, and period.
//! - [`ExportBillDetailData`](mod@export_bill_detail_data): Exports billing details of a period to a file and returns its address.
//! - [`ExportMeasurementData`](mod@export_measurement_data): Exports metering data of a period to a file and returns its address.
//!
//! ## Others
//!
//! - [`AssociateHaVip`](mod@associate_ha_vip): Binds a high-availability virtual IP address (HAVIP) to an instance or a network interface.
//! - [`AttachInstanceSDG`](mod@attach_instance_sdg): Attaches a shared data group (SDG) to one or more instances, optionally with a cache.
//! - [`AttachNetworkInterface`](mod@attach_network_interface): Attaches an existing elastic network interface to an instance.
//! - [`BatchEventMigrateInstance`](mod@batch_event_migrate_instance): Answers several system events by moving the affected instances to other hosts.
//! - [`BatchEventRebootInstance`](mod@batch_event_reboot_instance): Answers several system events by restarting the affected instances.
//! - [`BatchEventRedeployInstance`](mod@batch_event_redeploy_instance): Answers several system events by deploying the affected instances anew.
//! - [`CopySDG`](mod@copy_sdg): Copies a shared data group (SDG) to other edge nodes.
//! - [`CreateCluster`](mod@create_cluster): Creates a Kubernetes cluster of a given version at the edge.
//! - [`CreateEnsService`](mod@create_ens_service): Places the order for a prepared edge service, either a purchase or an upgrade.
//! - [`CreateEpnInstance`](mod@create_epn_instance): Creates an EPN instance, which networks instances on different edge nodes with each other.
//! - [`CreateHaVip`](mod@create_ha_vip): Creates one to ten high-availability virtual IP addresses (HAVIPs) in a vSwitch.
//! - [`CreateNetworkInterface`](mod@create_network_interface): Creates an elastic network interface in a vSwitch with up to five security groups.
//! - [`CreateSDG`](mod@create_sdg): Creates a shared data group (SDG) on an AIC instance, optionally on the basis of another one.
//! - [`CreateSecurityGroupPermissions`](mod@create_security_group_permissions): Adds up to 200 inbound or outbound rules to a security group at once.
//! - [`CreateStorageGateway`](mod@create_storage_gateway): Orders storage gateways of a type for VPCs on edge nodes.
//! - [`CreateStorageVolume`](mod@create_storage_volume): Creates a volume on a storage gateway, optionally protected by CHAP authentication.
//! - [`DeleteAICPublicKey`](mod@delete_aic_public_key): Deletes a public key that was used to log on to cloud phones.
//! - [`DeleteEip`](mod@delete_eip): Releases an EIP, whose address is lost to the account.
//! - [`DeleteEpnInstance`](mod@delete_epn_instance): Deletes an edge-to-edge network instance whose groups are empty.
//! - [`DeleteHaVips`](mod@delete_ha_vips): Deletes up to 100 high-availability virtual IP addresses (HAVIPs).
//! - [`DeleteNetworkInterfaces`](mod@delete_network_interfaces): Deletes up to ten elastic network interfaces at once.
//! - [`DeleteSDG`](mod@delete_sdg): Deletes shared data groups; once a source disk has none left, it is cleaned up too.
//! - [`DeleteSecurityGroupPermissions`](mod@delete_security_group_permissions): Removes several rules, inbound or outbound, from a security group.
//! - [`DeleteStorageGateway`](mod@delete_storage_gateway): Deletes a storage gateway by its ID.
//! - [`DeleteStorageVolume`](mod@delete_storage_volume): Deletes a storage volume of a gateway by its ID.
//! - [`DeployInstanceSDG`](mod@deploy_instance_sdg): Deploys a shared data group to instances, with the disk type and protocol given.
//! - [`DeploySDG`](mod@deploy_sdg): Deploys a shared data group to edge regions or instances, as a preparation for mounting it.
//! - [`DescribeCluster`](mod@describe_cluster): Returns edge Kubernetes clusters, a single one when its ID is given.
//! - [`DescribeClusterKubeConfig`](mod@describe_cluster_kube_config): Returns the kubeconfig with which to connect to an edge cluster.
//! - [`DescribeDiskIopsList`](mod@describe_disk_iops_list): Returns the IOPS of one disk over a period.
//! - [`DescribeEnsNetDistrict`](mod@describe_ens_net_district): Lists areas in which edge services can be created, for one network level.
//! - [`DescribeEnsRegionIdResource`](mod@describe_ens_region_id_resource): Returns instances, vCPUs, and public bandwidth in use per edge node over a period.
//! - [`DescribeEnsRegions`](mod@describe_ens_regions): Lists the edge nodes that the account can use.
//! - [`DescribeEnsResourceUsage`](mod@describe_ens_resource_usage): Sums up the use of instances, disks, and network by service type, with expiring ones counted.
//! - [`DescribeEnsRouteTables`](mod@describe_ens_route_tables): Lists route tables, filtered by network, edge node, type, or name.
//! - [`DescribeEpnBandWidthData`](mod@describe_epn_band_width_data): Returns upstream and downstream bandwidth of EPN traffic over a period, as a series with peaks.
//! - [`DescribeEpnBandwitdhByInternetChargeType`](mod@describe_epn_bandwitdh_by_internet_charge_type): Returns the EPN bandwidth value of a period as calculated by the billing method in force.
//! - [`DescribeEpnInstanceAttribute`](mod@describe_epn_instance_attribute): Returns one EPN instance with its networking mode and the instances connected through it.
//! - [`DescribeEpnInstances`](mod@describe_epn_instances): Lists EPN instances with their state and networking mode.
//! - [`DescribeEpnMeasurementData`](mod@describe_epn_measurement_data): Returns metered EPN bandwidth charges of the account per billing cycle.
//! - [`DescribeForwardEntryAttribute`](mod@describe_forward_entry_attribute): Returns the details of one DNAT entry by its ID.
//! - [`DescribeHaVips`](mod@describe_ha_vips): Lists high-availability virtual IP addresses (HAVIPs), filtered by network, vSwitch, node, or state.
//! - [`DescribeHistoryEvents`](mod@describe_history_events): Lists system events of resources by type, level, and status, such as a redeployment after failure.
//! - [`DescribeInstanceBandwidthDetail`](mod@describe_instance_bandwidth_detail): Returns bandwidth details of instances over a period, filtered by node or type, page by page.
//! - [`DescribeInstanceBootConfiguration`](mod@describe_instance_boot_configuration): Returns from what an instance boots: boot type, boot order, and disk setting.
//! - [`DescribeInstanceSDGStatus`](mod@describe_instance_sdg_status): Lists the shared data groups (SDGs) of one instance with their state on it.
//! - [`DescribeLoadBalancerListenMonitor`](mod@describe_load_balancer_listen_monitor): Returns monitoring data of one listener of an edge load balancer over a period.
//! - [`DescribeLoadBalancerListeners`](mod@describe_load_balancer_listeners): Lists the listeners of one edge load balancer, filtered by port or description.
//! - [`DescribeNASAvailableResourceInfo`](mod@describe_nas_available_resource_info): Lists the NAS resources that can be bought at the edge.
//! - [`DescribePrePaidInstanceStock`](mod@describe_pre_paid_instance_stock): Returns how many subscription instances of a specification and disk size a node has in stock.
//! - [`DescribeReservedResource`](mod@describe_reserved_resource): Lists the resources reserved for purchase: images, specifications, disk sizes, and counts per node.
//! - [`DescribeSDGs`](mod@describe_sd_gs): Lists shared data groups (SDGs) with the nodes that hold them and the instances that use them.
//! - [`DescribeSDG`](mod@describe_sdg): Lists shared data groups (SDGs) by their IDs, page by page; see also `DescribeSDGs`.
//! - [`DescribeSDGDeploymentStatus`](mod@describe_sdg_deployment_status): Returns on which instances a shared data group (SDG) is deployed, with mount type and state.
//! - [`DescribeSDGSharedDisks`](mod@describe_sdg_shared_disks): Lists the shared disks of one shared data group (SDG), optionally of one region.
//! - [`DescribeSecondaryPublicIpAddresses`](mod@describe_secondary_public_ip_addresses): Lists secondary public IP addresses, filtered by edge node, carrier, or address.
//! - [`DescribeServerLoadBalancerListenMonitor`](mod@describe_server_load_balancer_listen_monitor): Returns monitoring data of a server load balancer's listeners over a period, by port and protocol.
//! - [`DescribeServerLoadBalancerMonitor`](mod@describe_server_load_balancer_monitor): Returns monitoring data of one server load balancer instance over a period.
//! - [`DescribeStorageGateway`](mod@describe_storage_gateway): Lists storage gateways, filtered by edge node, type, or VPC.
//! - [`DescribeStorageVolume`](mod@describe_storage_volume): Lists volumes of storage gateways, filtered by gateway, storage, or whether enabled.
//! - [`DescribeVSwitchAttributes`](mod@describe_vswitch_attributes): Returns the configuration of one vSwitch by its ID.
//! - [`DetachInstanceSDG`](mod@detach_instance_sdg): Detaches a shared data group (SDG) from one or more instances.
//! - [`DetachNetworkInterface`](mod@detach_network_interface): Detaches an elastic network interface from its instance.
//! - [`EventMigrateInstance`](mod@event_migrate_instance): Answers a system event by moving the affected instance to another host, now or at a planned time.
//! - [`EventRebootInstance`](mod@event_reboot_instance): Answers a system event by restarting the affected instance, now or at a planned time.
//! - [`EventRedeployInstance`](mod@event_redeploy_instance): Answers a system event by deploying the affected instance anew, now or at a planned time.
//! - [`ImportImage`](mod@import_image): Imports an image file (qcow2, RAW, or VHD) from OSS as a custom image.
//! - [`JoinPublicIpsToEpnInstance`](mod@join_public_ips_to_epn_instance): Adds instances to an EPN instance over the public network; only in public mode.
//! - [`JoinVSwitchesToEpnInstance`](mod@join_vswitches_to_epn_instance): Adds vSwitches to an EPN instance, so that their internal networks are connected.
//! - [`ListAICPublicKeyDeliveries`](mod@list_aic_public_key_deliveries): Lists deliveries of public keys to AIC instances, filtered by key or instance.
//! - [`ListAICPublicKeys`](mod@list_aic_public_keys): Lists the public keys uploaded for AIC instances, by name, group, or type.
//! - [`ListProductAbilities`](mod@list_product_abilities): Lists the product capabilities of the service; takes no filter.
//! - [`ManageAICLogin`](mod@manage_aic_login): Manages the login of a cloud phone instance with a key, by the action named.
//! - [`ModifyEnsRouteEntry`](mod@modify_ens_route_entry): Changes name or description of a route entry, not where it leads.
//! - [`ModifyEpnInstance`](mod@modify_epn_instance): Changes name, networking mode, or peak bandwidth of an EPN instance.
//! - [`ModifyHaVipAttribute`](mod@modify_ha_vip_attribute): Changes the attributes of a high-availability virtual IP address (HAVIP).
//! - [`ModifyInstanceBootConfiguration`](mod@modify_instance_boot_configuration): Sets from what an instance boots: boot type, boot order, and disk setting.
//! - [`ModifyInstanceChargeType`](mod@modify_instance_charge_type): Switches instances between pay-as-you-go and subscription, with their disks converted on request.
//! - [`ModifyInstanceNetworkAttribute`](mod@modify_instance_network_attribute): Moves an instance to another vSwitch or gives it another private IP address.
//! - [`ModifyNetworkInterfaceAttribute`](mod@modify_network_interface_attribute): Changes name or description of an elastic network interface.
//! - [`ModifySnatEntry`](mod@modify_snat_entry): Changes name, public address, or carrier and EIP affinity of an SNAT entry.
//! - [`MountInstanceSDG`](mod@mount_instance_sdg): Mounts a shared data group on instances, which can then read its data.
//! - [`PreloadRegionSDG`](mod@preload_region_sdg): Loads a shared data group (SDG) onto edge nodes ahead of use, with a number of redundant copies.
//! - [`PrepareUpload`](mod@prepare_upload): Prepares an upload to a bucket for a client address.
//! - [`ReleaseInstance`](mod@release_instance): Releases an EIP, edge load balancer, or disk; the release operations of each product are preferable.
//! - [`RemoveInstanceSDG`](mod@remove_instance_sdg): Removes the shared data group (SDG) from one or more instances.
//! - [`RemovePublicIpsFromEpnInstance`](mod@remove_public_ips_from_epn_instance): Takes instances out of the public-network part of an EPN instance.
//! - [`RemoveSDGs`](mod@remove_sd_gs): Removes shared data groups (SDGs) from instances, which the SDG IDs can narrow down.
//! - [`RemoveSDG`](mod@remove_sdg): Removes the deployed shared data group (SDG) from instances, which return to local storage.
//! - [`RemoveVSwitchesFromEpnInstance`](mod@remove_vswitches_from_epn_instance): Takes vSwitches out of an EPN instance; concerns internal networking only.
//! - [`SaveSDG`](mod@save_sdg): Saves the disk of a device as a shared data group.
//! - [`ShareAICImage`](mod@share_aic_image): Shares a cloud phone image with other users.
//! - [`StartEpnInstance`](mod@start_epn_instance): Starts an edge-to-edge network instance, so that its nodes can reach each other.
//! - [`StopEpnInstance`](mod@stop_epn_instance): Stops an EPN instance, which ends the networking between its edge nodes.
//! - [`UnassociateHaVip`](mod@unassociate_ha_vip): Unbinds a high-availability virtual IP address (HAVIP) from an instance.
//! - [`UnloadRegionSDG`](mod@unload_region_sdg): Removes a preloaded shared data group from regions again.
//! - [`UnmountInstanceSDG`](mod@unmount_instance_sdg): Takes a shared data group off instances, which can no longer read it.
//! - [`UploadAICPublicKey`](mod@upload_aic_public_key): Uploads a public key for AIC instances under a name, type, and optional group.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod accosicate_network_acl;
pub mod add_backend_servers;
pub mod add_network_interface_to_instance;
pub mod add_snat_ip_for_snat_entry;
pub mod assign_private_ip_addresses;
pub mod associate_ens_eip_address;
pub mod associate_ha_vip;
pub mod attach_disk;
pub mod attach_ens_instances;
pub mod attach_instance_sdg;
pub mod attach_network_interface;
pub mod authorize_security_group;
pub mod authorize_security_group_egress;
pub mod batch_event_migrate_instance;
pub mod batch_event_reboot_instance;
pub mod batch_event_redeploy_instance;
pub mod copy_sdg;
pub mod copy_snapshot;
pub mod create_application;
pub mod create_arm_server_instances;
pub mod create_classic_network;
pub mod create_cluster;
pub mod create_disk;
pub mod create_eip_instance;
pub mod create_ens_route_entry;
pub mod create_ens_service;
pub mod create_epn_instance;
pub mod create_file_system;
pub mod create_forward_entry;
pub mod create_ha_vip;
pub mod create_image;
pub mod create_instance;
pub mod create_key_pair;
pub mod create_load_balancer;
pub mod create_load_balancer_http_listener;
pub mod create_load_balancer_https_listener;
pub mod create_load_balancer_tcp_listener;
pub mod create_load_balancer_udp_listener;
pub mod create_mount_target;
pub mod create_nat_gateway;
pub mod create_network;
pub mod create_network_acl;
pub mod create_network_acl_entry;
pub mod create_network_interface;
pub mod create_sdg;
pub mod create_security_group;
pub mod create_security_group_permissions;
pub mod create_snapshot;
pub mod create_snat_entry;
pub mod create_storage_gateway;
pub mod create_storage_volume;
pub mod create_vswitch;
pub mod delete_aic_public_key;
pub mod delete_application;
pub mod delete_bucket;
pub mod delete_bucket_lifecycle;
pub mod delete_disk;
pub mod delete_eip;
pub mod delete_ens_route_entry;
pub mod delete_epn_instance;
pub mod delete_file_system;
pub mod delete_forward_entry;
pub mod delete_ha_vips;
pub mod delete_image;
pub mod delete_key_pairs;
pub mod delete_load_balancer_listener;
pub mod delete_mount_target;
pub mod delete_nat_gateway;
pub mod delete_network;
pub mod delete_network_acl;
pub mod delete_network_acl_entry;
pub mod delete_network_interfaces;
pub mod delete_object;
pub mod delete_sdg;
pub mod delete_security_group;
pub mod delete_security_group_permissions;
pub mod delete_snapshot;
pub mod delete_snat_entry;
pub mod delete_snat_ip_for_snat_entry;
pub mod delete_storage_gateway;
pub mod delete_storage_volume;
pub mod delete_vswitch;
pub mod deploy_instance_sdg;
pub mod deploy_sdg;
pub mod describe_aic_images;
pub mod describe_application;
pub mod describe_arm_server_instances;
pub mod describe_available_resource;
pub mod describe_available_resource_info;
pub mod describe_band_withd_charge_type;
pub mod describe_bandwitdh_by_internet_charge_type;
pub mod describe_cloud_disk_available_resource_info;
pub mod describe_cloud_disk_types;
pub mod describe_cluster;
pub mod describe_cluster_kube_config;
pub mod describe_create_pre_paid_instance_result;
pub mod describe_data_dist_result;
pub mod describe_data_download_url;
pub mod describe_data_push_result;
pub mod describe_device_service;
pub mod describe_disk_iops_list;
pub mod describe_disks;
pub mod describe_elb_available_resource_info;
pub mod describe_ens_eip_addresses;
pub mod describe_ens_net_district;
pub mod describe_ens_net_level;
pub mod describe_ens_net_sale_district;
pub mod describe_ens_region_id_ipv6_info;
pub mod describe_ens_region_id_resource;
pub mod describe_ens_regions;
pub mod describe_ens_resource_usage;
pub mod describe_ens_route_entry_list;
pub mod describe_ens_route_tables;
pub mod describe_epn_band_width_data;
pub mod describe_epn_bandwitdh_by_internet_charge_type;
pub mod describe_epn_instance_attribute;
pub mod describe_epn_instances;
pub mod describe_epn_measurement_data;
pub mod describe_export_image_info;
pub mod describe_export_image_status;
pub mod describe_file_systems;
pub mod describe_forward_entry_attribute;
pub mod describe_forward_table_entries;
pub mod describe_ha_vips;
pub mod describe_history_events;
pub mod describe_image_infos;
pub mod describe_image_share_permission;
pub mod describe_images;
pub mod describe_instance_auto_renew_attribute;
pub mod describe_instance_bandwidth_detail;
pub mod describe_instance_boot_configuration;
pub mod describe_instance_monitor_data;
pub mod describe_instance_sdg_status;
pub mod describe_instance_spec;
pub mod describe_instance_types;
pub mod describe_instance_vnc_url;
pub mod describe_instances;
pub mod describe_key_pairs;
pub mod describe_load_balancer_attribute;
pub mod describe_load_balancer_http_listener_attribute;
pub mod describe_load_balancer_https_listener_attribute;
pub mod describe_load_balancer_listen_monitor;
pub mod describe_load_balancer_listeners;
pub mod describe_load_balancer_spec;
pub mod describe_load_balancer_tcp_listener_attribute;
pub mod describe_load_balancer_udp_listener_attribute;
pub mod describe_load_balancers;
pub mod describe_measurement_data;
pub mod describe_mount_targets;
pub mod describe_nas_available_resource_info;
pub mod describe_nat_gateways;
pub mod describe_network_acls;
pub mod describe_network_attribute;
pub mod describe_network_interfaces;
pub mod describe_networks;
pub mod describe_pre_paid_instance_stock;
pub mod describe_price;
pub mod describe_region_isps;
pub mod describe_reserved_resource;
pub mod describe_sd_gs;
pub mod describe_sdg;
pub mod describe_sdg_deployment_status;
pub mod describe_sdg_shared_disks;
pub mod describe_secondary_public_ip_addresses;
pub mod describe_security_group_attribute;
pub mod describe_security_groups;
pub mod describe_self_images;
pub mod describe_servcie_schedule;
pub mod describe_server_load_balancer_listen_monitor;
pub mod describe_server_load_balancer_monitor;
pub mod describe_snapshots;
pub mod describe_snat_attribute;
pub mod describe_snat_table_entries;
pub mod describe_storage_gateway;
pub mod describe_storage_volume;
pub mod describe_user_band_width_data;
pub mod describe_vswitch_attributes;
pub mod describe_vswitches;
pub mod detach_disk;
pub mod detach_instance_sdg;
pub mod detach_network_interface;
pub mod dist_application_data;
pub mod event_migrate_instance;
pub mod event_reboot_instance;
pub mod event_redeploy_instance;
pub mod export_bill_detail_data;
pub mod export_image;
pub mod export_measurement_data;
pub mod get_bucket_acl;
pub mod get_bucket_info;
pub mod get_bucket_lifecycle;
pub mod get_oss_storage_and_acc_by_buckets;
pub mod get_oss_usage_data;
pub mod import_image;
pub mod import_key_pair;
pub mod join_public_ips_to_epn_instance;
pub mod join_security_group;
pub mod join_vswitches_to_epn_instance;
pub mod leave_security_group;
pub mod list_aic_public_key_deliveries;
pub mod list_aic_public_keys;
pub mod list_applications;
pub mod list_buckets;
pub mod list_objects;
pub mod list_product_abilities;
pub mod list_tag_resources;
pub mod manage_aic_login;
pub mod modify_ens_eip_address_attribute;
pub mod modify_ens_route_entry;
pub mod modify_epn_instance;
pub mod modify_file_system;
pub mod modify_forward_entry;
pub mod modify_ha_vip_attribute;
pub mod modify_image_attribute;
pub mod modify_image_share_permission;
pub mod modify_instance_attribute;
pub mod modify_instance_auto_renew_attribute;
pub mod modify_instance_boot_configuration;
pub mod modify_instance_charge_type;
pub mod modify_instance_network_attribute;
pub mod modify_load_balancer_attribute;
pub mod modify_network_attribute;
pub mod modify_network_interface_attribute;
pub mod modify_prepay_instance_spec;
pub mod modify_security_group_attribute;
pub mod modify_snapshot_attribute;
pub mod modify_snat_entry;
pub mod modify_vswitch_attribute;
pub mod mount_instance_sdg;
pub mod preload_region_sdg;
pub mod prepare_upload;
pub mod push_application_data;
pub mod put_bucket;
pub mod put_bucket_acl;
pub mod put_bucket_lifecycle;
pub mod re_init_disk;
pub mod reboot_aic_instance;
pub mod reboot_arm_server_instance;
pub mod reboot_instance;
pub mod recover_aic_instance;
pub mod reinit_instance;
pub mod release_aic_instance;
pub mod release_arm_server_instance;
pub mod release_instance;
pub mod release_post_paid_instance;
pub mod release_pre_paid_instance;
pub mod remove_backend_servers;
pub mod remove_instance_sdg;
pub mod remove_public_ips_from_epn_instance;
pub mod remove_sd_gs;
pub mod remove_sdg;
pub mod remove_vswitches_from_epn_instance;
pub mod renew_arm_server_instance;
pub mod renew_instance;
pub mod rescale_application;
pub mod rescale_device_service;
pub mod reset_aic_instance;
pub mod reset_disk;
pub mod resize_disk;
pub mod revoke_security_group;
pub mod revoke_security_group_egress;
pub mod rollback_application;
pub mod run_instances;
pub mod run_service_schedule;
pub mod save_sdg;
pub mod set_backend_servers;
pub mod set_load_balancer_http_listener_attribute;
pub mod set_load_balancer_https_listener_attribute;
pub mod set_load_balancer_status;
pub mod set_load_balancer_tcp_listener_attribute;
pub mod set_load_balancer_udp_listener_attribute;
pub mod share_aic_image;
pub mod start_epn_instance;
pub mod start_instance;
pub mod start_load_balancer_listener;
pub mod start_snat_ip_for_snat_entry;
pub mod stop_epn_instance;
pub mod stop_instance;
pub mod stop_load_balancer_listener;
pub mod stop_snat_ip_for_snat_entry;
pub mod tag_resources;
pub mod un_associate_ens_eip_address;
pub mod unassign_private_ip_addresses;
pub mod unassociate_ha_vip;
pub mod unassociate_network_acl;
pub mod unload_region_sdg;
pub mod unmount_instance_sdg;
pub mod untag_resources;
pub mod upgrade_aic_instance_image;
pub mod upgrade_application;
pub mod upload_aic_public_key;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    accosicate_network_acl::{AccosicateNetworkAclError, AccosicateNetworkAclRequest, AccosicateNetworkAclResponse},
    add_backend_servers::{AddBackendServersError, AddBackendServersRequest, AddBackendServersResponse},
    add_network_interface_to_instance::{AddNetworkInterfaceToInstanceError, AddNetworkInterfaceToInstanceRequest, AddNetworkInterfaceToInstanceResponse},
    add_snat_ip_for_snat_entry::{AddSnatIpForSnatEntryError, AddSnatIpForSnatEntryRequest, AddSnatIpForSnatEntryResponse},
    assign_private_ip_addresses::{AssignPrivateIpAddressesError, AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse},
    associate_ens_eip_address::{AssociateEnsEipAddressError, AssociateEnsEipAddressRequest, AssociateEnsEipAddressResponse},
    associate_ha_vip::{AssociateHaVipRequest, AssociateHaVipResponse},
    attach_disk::{AttachDiskError, AttachDiskRequest, AttachDiskResponse},
    attach_ens_instances::{AttachEnsInstancesError, AttachEnsInstancesRequest, AttachEnsInstancesResponse},
    attach_instance_sdg::{AttachInstanceSDGRequest, AttachInstanceSDGResponse},
    attach_network_interface::{AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse},
    authorize_security_group::{AuthorizeSecurityGroupError, AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponse},
    authorize_security_group_egress::{AuthorizeSecurityGroupEgressError, AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse},
    batch_event_migrate_instance::{BatchEventMigrateInstanceRequest, BatchEventMigrateInstanceResponse},
    batch_event_reboot_instance::{BatchEventRebootInstanceRequest, BatchEventRebootInstanceResponse},
    batch_event_redeploy_instance::{BatchEventRedeployInstanceRequest, BatchEventRedeployInstanceResponse},
    copy_sdg::{CopySDGError, CopySDGRequest, CopySDGResponse},
    copy_snapshot::{CopySnapshotError, CopySnapshotRequest, CopySnapshotResponse},
    create_application::{CreateApplicationError, CreateApplicationRequest, CreateApplicationResponse},
    create_arm_server_instances::{CreateARMServerInstancesError, CreateARMServerInstancesRequest, CreateARMServerInstancesResponse},
    create_classic_network::{CreateClassicNetworkError, CreateClassicNetworkRequest, CreateClassicNetworkResponse},
    create_cluster::{CreateClusterRequest, CreateClusterResponse},
    create_disk::{CreateDiskError, CreateDiskRequest, CreateDiskResponse},
    create_eip_instance::{CreateEipInstanceError, CreateEipInstanceRequest, CreateEipInstanceResponse},
    create_ens_route_entry::{CreateEnsRouteEntryError, CreateEnsRouteEntryRequest, CreateEnsRouteEntryResponse},
    create_ens_service::{CreateEnsServiceError, CreateEnsServiceRequest, CreateEnsServiceResponse},
    create_epn_instance::{CreateEpnInstanceError, CreateEpnInstanceRequest, CreateEpnInstanceResponse},
    create_file_system::{CreateFileSystemError, CreateFileSystemRequest, CreateFileSystemResponse},
    create_forward_entry::{CreateForwardEntryError, CreateForwardEntryRequest, CreateForwardEntryResponse},
    create_ha_vip::{CreateHaVipRequest, CreateHaVipResponse},
    create_image::{CreateImageError, CreateImageRequest, CreateImageResponse},
    create_instance::{CreateInstanceError, CreateInstanceRequest, CreateInstanceResponse},
    create_key_pair::{CreateKeyPairError, CreateKeyPairRequest, CreateKeyPairResponse},
    create_load_balancer::{CreateLoadBalancerError, CreateLoadBalancerRequest, CreateLoadBalancerResponse},
    create_load_balancer_http_listener::{CreateLoadBalancerHTTPListenerError, CreateLoadBalancerHTTPListenerRequest, CreateLoadBalancerHTTPListenerResponse},
    create_load_balancer_https_listener::{CreateLoadBalancerHTTPSListenerError, CreateLoadBalancerHTTPSListenerRequest, CreateLoadBalancerHTTPSListenerResponse},
    create_load_balancer_tcp_listener::{CreateLoadBalancerTCPListenerError, CreateLoadBalancerTCPListenerRequest, CreateLoadBalancerTCPListenerResponse},
    create_load_balancer_udp_listener::{CreateLoadBalancerUDPListenerError, CreateLoadBalancerUDPListenerRequest, CreateLoadBalancerUDPListenerResponse},
    create_mount_target::{CreateMountTargetError, CreateMountTargetRequest, CreateMountTargetResponse},
    create_nat_gateway::{CreateNatGatewayError, CreateNatGatewayRequest, CreateNatGatewayResponse},
    create_network::{CreateNetworkError, CreateNetworkRequest, CreateNetworkResponse},
    create_network_acl::{CreateNetworkAclError, CreateNetworkAclRequest, CreateNetworkAclResponse},
    create_network_acl_entry::{CreateNetworkAclEntryError, CreateNetworkAclEntryRequest, CreateNetworkAclEntryResponse},
    create_network_interface::{CreateNetworkInterfaceRequest, CreateNetworkInterfaceResponse},
    create_sdg::{CreateSDGError, CreateSDGRequest, CreateSDGResponse},
    create_security_group::{CreateSecurityGroupError, CreateSecurityGroupRequest, CreateSecurityGroupResponse},
    create_security_group_permissions::{CreateSecurityGroupPermissionsRequest, CreateSecurityGroupPermissionsResponse},
    create_snapshot::{CreateSnapshotError, CreateSnapshotRequest, CreateSnapshotResponse},
    create_snat_entry::{CreateSnatEntryError, CreateSnatEntryRequest, CreateSnatEntryResponse},
    create_storage_gateway::{CreateStorageGatewayRequest, CreateStorageGatewayResponse},
    create_storage_volume::{CreateStorageVolumeRequest, CreateStorageVolumeResponse},
    create_vswitch::{CreateVSwitchError, CreateVSwitchRequest, CreateVSwitchResponse},
    delete_aic_public_key::{DeleteAICPublicKeyRequest, DeleteAICPublicKeyResponse},
    delete_application::{DeleteApplicationError, DeleteApplicationRequest, DeleteApplicationResponse},
    delete_bucket::{DeleteBucketError, DeleteBucketRequest, DeleteBucketResponse},
    delete_bucket_lifecycle::{DeleteBucketLifecycleError, DeleteBucketLifecycleRequest, DeleteBucketLifecycleResponse},
    delete_disk::{DeleteDiskError, DeleteDiskRequest, DeleteDiskResponse},
    delete_eip::{DeleteEipRequest, DeleteEipResponse},
    delete_ens_route_entry::{DeleteEnsRouteEntryError, DeleteEnsRouteEntryRequest, DeleteEnsRouteEntryResponse},
    delete_epn_instance::{DeleteEpnInstanceError, DeleteEpnInstanceRequest, DeleteEpnInstanceResponse},
    delete_file_system::{DeleteFileSystemError, DeleteFileSystemRequest, DeleteFileSystemResponse},
    delete_forward_entry::{DeleteForwardEntryError, DeleteForwardEntryRequest, DeleteForwardEntryResponse},
    delete_ha_vips::{DeleteHaVipsRequest, DeleteHaVipsResponse},
    delete_image::{DeleteImageError, DeleteImageRequest, DeleteImageResponse},
    delete_key_pairs::{DeleteKeyPairsError, DeleteKeyPairsRequest, DeleteKeyPairsResponse},
    delete_load_balancer_listener::{DeleteLoadBalancerListenerError, DeleteLoadBalancerListenerRequest, DeleteLoadBalancerListenerResponse},
    delete_mount_target::{DeleteMountTargetError, DeleteMountTargetRequest, DeleteMountTargetResponse},
    delete_nat_gateway::{DeleteNatGatewayError, DeleteNatGatewayRequest, DeleteNatGatewayResponse},
    delete_network::{DeleteNetworkError, DeleteNetworkRequest, DeleteNetworkResponse},
    delete_network_acl::{DeleteNetworkAclError, DeleteNetworkAclRequest, DeleteNetworkAclResponse},
    delete_network_acl_entry::{DeleteNetworkAclEntryError, DeleteNetworkAclEntryRequest, DeleteNetworkAclEntryResponse},
    delete_network_interfaces::{DeleteNetworkInterfacesRequest, DeleteNetworkInterfacesResponse},
    delete_object::{DeleteObjectError, DeleteObjectRequest, DeleteObjectResponse},
    delete_sdg::{DeleteSDGError, DeleteSDGRequest, DeleteSDGResponse},
    delete_security_group::{DeleteSecurityGroupError, DeleteSecurityGroupRequest, DeleteSecurityGroupResponse},
    delete_security_group_permissions::{DeleteSecurityGroupPermissionsRequest, DeleteSecurityGroupPermissionsResponse},
    delete_snapshot::{DeleteSnapshotError, DeleteSnapshotRequest, DeleteSnapshotResponse},
    delete_snat_entry::{DeleteSnatEntryError, DeleteSnatEntryRequest, DeleteSnatEntryResponse},
    delete_snat_ip_for_snat_entry::{DeleteSnatIpForSnatEntryError, DeleteSnatIpForSnatEntryRequest, DeleteSnatIpForSnatEntryResponse},
    delete_storage_gateway::{DeleteStorageGatewayRequest, DeleteStorageGatewayResponse},
    delete_storage_volume::{DeleteStorageVolumeRequest, DeleteStorageVolumeResponse},
    delete_vswitch::{DeleteVSwitchError, DeleteVSwitchRequest, DeleteVSwitchResponse},
    deploy_instance_sdg::{DeployInstanceSDGRequest, DeployInstanceSDGResponse},
    deploy_sdg::{DeploySDGError, DeploySDGRequest, DeploySDGResponse},
    describe_aic_images::{DescribeAICImagesError, DescribeAICImagesRequest, DescribeAICImagesResponse},
    describe_application::{DescribeApplicationError, DescribeApplicationRequest, DescribeApplicationResponse},
    describe_arm_server_instances::{DescribeARMServerInstancesError, DescribeARMServerInstancesRequest, DescribeARMServerInstancesResponse},
    describe_available_resource::{DescribeAvailableResourceError, DescribeAvailableResourceRequest, DescribeAvailableResourceResponse},
    describe_available_resource_info::{DescribeAvailableResourceInfoError, DescribeAvailableResourceInfoRequest, DescribeAvailableResourceInfoResponse},
    describe_band_withd_charge_type::{DescribeBandWithdChargeTypeError, DescribeBandWithdChargeTypeRequest, DescribeBandWithdChargeTypeResponse},
    describe_bandwitdh_by_internet_charge_type::{DescribeBandwitdhByInternetChargeTypeError, DescribeBandwitdhByInternetChargeTypeRequest, DescribeBandwitdhByInternetChargeTypeResponse},
    describe_cloud_disk_available_resource_info::{DescribeCloudDiskAvailableResourceInfoError, DescribeCloudDiskAvailableResourceInfoRequest, DescribeCloudDiskAvailableResourceInfoResponse},
    describe_cloud_disk_types::{DescribeCloudDiskTypesError, DescribeCloudDiskTypesRequest, DescribeCloudDiskTypesResponse},
    describe_cluster::{DescribeClusterRequest, DescribeClusterResponse},
    describe_cluster_kube_config::{DescribeClusterKubeConfigRequest, DescribeClusterKubeConfigResponse},
    describe_create_pre_paid_instance_result::{DescribeCreatePrePaidInstanceResultError, DescribeCreatePrePaidInstanceResultRequest, DescribeCreatePrePaidInstanceResultResponse},
    describe_data_dist_result::{DescribeDataDistResultError, DescribeDataDistResultRequest, DescribeDataDistResultResponse},
    describe_data_download_url::{DescribeDataDownloadURLError, DescribeDataDownloadURLRequest, DescribeDataDownloadURLResponse},
    describe_data_push_result::{DescribeDataPushResultError, DescribeDataPushResultRequest, DescribeDataPushResultResponse},
    describe_device_service::{DescribeDeviceServiceError, DescribeDeviceServiceRequest, DescribeDeviceServiceResponse},
    describe_disk_iops_list::{DescribeDiskIopsListRequest, DescribeDiskIopsListResponse},
    describe_disks::{DescribeDisksError, DescribeDisksRequest, DescribeDisksResponse},
    describe_elb_available_resource_info::{DescribeElbAvailableResourceInfoError, DescribeElbAvailableResourceInfoRequest, DescribeElbAvailableResourceInfoResponse},
    describe_ens_eip_addresses::{DescribeEnsEipAddressesError, DescribeEnsEipAddressesRequest, DescribeEnsEipAddressesResponse},
    describe_ens_net_district::{DescribeEnsNetDistrictError, DescribeEnsNetDistrictRequest, DescribeEnsNetDistrictResponse},
    describe_ens_net_level::{DescribeEnsNetLevelError, DescribeEnsNetLevelRequest, DescribeEnsNetLevelResponse},
    describe_ens_net_sale_district::{DescribeEnsNetSaleDistrictError, DescribeEnsNetSaleDistrictRequest, DescribeEnsNetSaleDistrictResponse},
    describe_ens_region_id_ipv6_info::{DescribeEnsRegionIdIpv6InfoError, DescribeEnsRegionIdIpv6InfoRequest, DescribeEnsRegionIdIpv6InfoResponse},
    describe_ens_region_id_resource::{DescribeEnsRegionIdResourceError, DescribeEnsRegionIdResourceRequest, DescribeEnsRegionIdResourceResponse},
    describe_ens_regions::{DescribeEnsRegionsError, DescribeEnsRegionsRequest, DescribeEnsRegionsResponse},
    describe_ens_resource_usage::{DescribeEnsResourceUsageError, DescribeEnsResourceUsageRequest, DescribeEnsResourceUsageResponse},
    describe_ens_route_entry_list::{DescribeEnsRouteEntryListError, DescribeEnsRouteEntryListRequest, DescribeEnsRouteEntryListResponse},
    describe_ens_route_tables::{DescribeEnsRouteTablesRequest, DescribeEnsRouteTablesResponse},
    describe_epn_band_width_data::{DescribeEpnBandWidthDataError, DescribeEpnBandWidthDataRequest, DescribeEpnBandWidthDataResponse},
    describe_epn_bandwitdh_by_internet_charge_type::{DescribeEpnBandwitdhByInternetChargeTypeError, DescribeEpnBandwitdhByInternetChargeTypeRequest, DescribeEpnBandwitdhByInternetChargeTypeResponse},
    describe_epn_instance_attribute::{DescribeEpnInstanceAttributeError, DescribeEpnInstanceAttributeRequest, DescribeEpnInstanceAttributeResponse},
    describe_epn_instances::{DescribeEpnInstancesError, DescribeEpnInstancesRequest, DescribeEpnInstancesResponse},
    describe_epn_measurement_data::{DescribeEpnMeasurementDataError, DescribeEpnMeasurementDataRequest, DescribeEpnMeasurementDataResponse},
    describe_export_image_info::{DescribeExportImageInfoError, DescribeExportImageInfoRequest, DescribeExportImageInfoResponse},
    describe_export_image_status::{DescribeExportImageStatusError, DescribeExportImageStatusRequest, DescribeExportImageStatusResponse},
    describe_file_systems::{DescribeFileSystemsError, DescribeFileSystemsRequest, DescribeFileSystemsResponse},
    describe_forward_entry_attribute::{DescribeForwardEntryAttributeRequest, DescribeForwardEntryAttributeResponse},
    describe_forward_table_entries::{DescribeForwardTableEntriesError, DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse},
    describe_ha_vips::{DescribeHaVipsRequest, DescribeHaVipsResponse},
    describe_history_events::{DescribeHistoryEventsRequest, DescribeHistoryEventsResponse},
    describe_image_infos::{DescribeImageInfosError, DescribeImageInfosRequest, DescribeImageInfosResponse},
    describe_image_share_permission::{DescribeImageSharePermissionError, DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse},
    describe_images::{DescribeImagesError, DescribeImagesRequest, DescribeImagesResponse},
    describe_instance_auto_renew_attribute::{DescribeInstanceAutoRenewAttributeError, DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse},
    describe_instance_bandwidth_detail::{DescribeInstanceBandwidthDetailRequest, DescribeInstanceBandwidthDetailResponse},
    describe_instance_boot_configuration::{DescribeInstanceBootConfigurationRequest, DescribeInstanceBootConfigurationResponse},
    describe_instance_monitor_data::{DescribeInstanceMonitorDataError, DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse},
    describe_instance_sdg_status::{DescribeInstanceSDGStatusRequest, DescribeInstanceSDGStatusResponse},
    describe_instance_spec::{DescribeInstanceSpecError, DescribeInstanceSpecRequest, DescribeInstanceSpecResponse},
    describe_instance_types::{DescribeInstanceTypesError, DescribeInstanceTypesRequest, DescribeInstanceTypesResponse},
    describe_instance_vnc_url::{DescribeInstanceVncUrlError, DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse},
    describe_instances::{DescribeInstancesError, DescribeInstancesRequest, DescribeInstancesResponse},
    describe_key_pairs::{DescribeKeyPairsError, DescribeKeyPairsRequest, DescribeKeyPairsResponse},
    describe_load_balancer_attribute::{DescribeLoadBalancerAttributeError, DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse},
    describe_load_balancer_http_listener_attribute::{DescribeLoadBalancerHTTPListenerAttributeError, DescribeLoadBalancerHTTPListenerAttributeRequest, DescribeLoadBalancerHTTPListenerAttributeResponse},
    describe_load_balancer_https_listener_attribute::{DescribeLoadBalancerHTTPSListenerAttributeError, DescribeLoadBalancerHTTPSListenerAttributeRequest, DescribeLoadBalancerHTTPSListenerAttributeResponse},
    describe_load_balancer_listen_monitor::{DescribeLoadBalancerListenMonitorRequest, DescribeLoadBalancerListenMonitorResponse},
    describe_load_balancer_listeners::{DescribeLoadBalancerListenersRequest, DescribeLoadBalancerListenersResponse},
    describe_load_balancer_spec::{DescribeLoadBalancerSpecError, DescribeLoadBalancerSpecRequest, DescribeLoadBalancerSpecResponse},
    describe_load_balancer_tcp_listener_attribute::{DescribeLoadBalancerTCPListenerAttributeError, DescribeLoadBalancerTCPListenerAttributeRequest, DescribeLoadBalancerTCPListenerAttributeResponse},
    describe_load_balancer_udp_listener_attribute::{DescribeLoadBalancerUDPListenerAttributeError, DescribeLoadBalancerUDPListenerAttributeRequest, DescribeLoadBalancerUDPListenerAttributeResponse},
    describe_load_balancers::{DescribeLoadBalancersError, DescribeLoadBalancersRequest, DescribeLoadBalancersResponse},
    describe_measurement_data::{DescribeMeasurementDataError, DescribeMeasurementDataRequest, DescribeMeasurementDataResponse},
    describe_mount_targets::{DescribeMountTargetsError, DescribeMountTargetsRequest, DescribeMountTargetsResponse},
    describe_nas_available_resource_info::{DescribeNASAvailableResourceInfoRequest, DescribeNASAvailableResourceInfoResponse},
    describe_nat_gateways::{DescribeNatGatewaysError, DescribeNatGatewaysRequest, DescribeNatGatewaysResponse},
    describe_network_acls::{DescribeNetworkAclsError, DescribeNetworkAclsRequest, DescribeNetworkAclsResponse},
    describe_network_attribute::{DescribeNetworkAttributeError, DescribeNetworkAttributeRequest, DescribeNetworkAttributeResponse},
    describe_network_interfaces::{DescribeNetworkInterfacesError, DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse},
    describe_networks::{DescribeNetworksError, DescribeNetworksRequest, DescribeNetworksResponse},
    describe_pre_paid_instance_stock::{DescribePrePaidInstanceStockError, DescribePrePaidInstanceStockRequest, DescribePrePaidInstanceStockResponse},
    describe_price::{DescribePriceError, DescribePriceRequest, DescribePriceResponse},
    describe_region_isps::{DescribeRegionIspsError, DescribeRegionIspsRequest, DescribeRegionIspsResponse},
    describe_reserved_resource::{DescribeReservedResourceError, DescribeReservedResourceRequest, DescribeReservedResourceResponse},
    describe_sd_gs::{DescribeSDGsError, DescribeSDGsRequest, DescribeSDGsResponse},
    describe_sdg::{DescribeSDGRequest, DescribeSDGResponse},
    describe_sdg_deployment_status::{DescribeSDGDeploymentStatusError, DescribeSDGDeploymentStatusRequest, DescribeSDGDeploymentStatusResponse},
    describe_sdg_shared_disks::{DescribeSDGSharedDisksRequest, DescribeSDGSharedDisksResponse},
    describe_secondary_public_ip_addresses::{DescribeSecondaryPublicIpAddressesRequest, DescribeSecondaryPublicIpAddressesResponse},
    describe_security_group_attribute::{DescribeSecurityGroupAttributeError, DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse},
    describe_security_groups::{DescribeSecurityGroupsError, DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse},
    describe_self_images::{DescribeSelfImagesError, DescribeSelfImagesRequest, DescribeSelfImagesResponse},
    describe_servcie_schedule::{DescribeServcieScheduleError, DescribeServcieScheduleRequest, DescribeServcieScheduleResponse},
    describe_server_load_balancer_listen_monitor::{DescribeServerLoadBalancerListenMonitorRequest, DescribeServerLoadBalancerListenMonitorResponse},
    describe_server_load_balancer_monitor::{DescribeServerLoadBalancerMonitorRequest, DescribeServerLoadBalancerMonitorResponse},
    describe_snapshots::{DescribeSnapshotsError, DescribeSnapshotsRequest, DescribeSnapshotsResponse},
    describe_snat_attribute::{DescribeSnatAttributeError, DescribeSnatAttributeRequest, DescribeSnatAttributeResponse},
    describe_snat_table_entries::{DescribeSnatTableEntriesError, DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse},
    describe_storage_gateway::{DescribeStorageGatewayRequest, DescribeStorageGatewayResponse},
    describe_storage_volume::{DescribeStorageVolumeRequest, DescribeStorageVolumeResponse},
    describe_user_band_width_data::{DescribeUserBandWidthDataError, DescribeUserBandWidthDataRequest, DescribeUserBandWidthDataResponse},
    describe_vswitch_attributes::{DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse},
    describe_vswitches::{DescribeVSwitchesError, DescribeVSwitchesRequest, DescribeVSwitchesResponse},
    detach_disk::{DetachDiskError, DetachDiskRequest, DetachDiskResponse},
    detach_instance_sdg::{DetachInstanceSDGRequest, DetachInstanceSDGResponse},
    detach_network_interface::{DetachNetworkInterfaceRequest, DetachNetworkInterfaceResponse},
    dist_application_data::{DistApplicationDataError, DistApplicationDataRequest, DistApplicationDataResponse},
    event_migrate_instance::{EventMigrateInstanceRequest, EventMigrateInstanceResponse},
    event_reboot_instance::{EventRebootInstanceRequest, EventRebootInstanceResponse},
    event_redeploy_instance::{EventRedeployInstanceRequest, EventRedeployInstanceResponse},
    export_bill_detail_data::{ExportBillDetailDataError, ExportBillDetailDataRequest, ExportBillDetailDataResponse},
    export_image::{ExportImageError, ExportImageRequest, ExportImageResponse},
    export_measurement_data::{ExportMeasurementDataError, ExportMeasurementDataRequest, ExportMeasurementDataResponse},
    get_bucket_acl::{GetBucketAclError, GetBucketAclRequest, GetBucketAclResponse},
    get_bucket_info::{GetBucketInfoError, GetBucketInfoRequest, GetBucketInfoResponse},
    get_bucket_lifecycle::{GetBucketLifecycleError, GetBucketLifecycleRequest, GetBucketLifecycleResponse},
    get_oss_storage_and_acc_by_buckets::{GetOssStorageAndAccByBucketsError, GetOssStorageAndAccByBucketsRequest, GetOssStorageAndAccByBucketsResponse},
    get_oss_usage_data::{GetOssUsageDataError, GetOssUsageDataRequest, GetOssUsageDataResponse},
    import_image::{ImportImageRequest, ImportImageResponse},
    import_key_pair::{ImportKeyPairError, ImportKeyPairRequest, ImportKeyPairResponse},
    join_public_ips_to_epn_instance::{JoinPublicIpsToEpnInstanceError, JoinPublicIpsToEpnInstanceRequest, JoinPublicIpsToEpnInstanceResponse},
    join_security_group::{JoinSecurityGroupError, JoinSecurityGroupRequest, JoinSecurityGroupResponse},
    join_vswitches_to_epn_instance::{JoinVSwitchesToEpnInstanceError, JoinVSwitchesToEpnInstanceRequest, JoinVSwitchesToEpnInstanceResponse},
    leave_security_group::{LeaveSecurityGroupError, LeaveSecurityGroupRequest, LeaveSecurityGroupResponse},
    list_aic_public_key_deliveries::{ListAICPublicKeyDeliveriesRequest, ListAICPublicKeyDeliveriesResponse},
    list_aic_public_keys::{ListAICPublicKeysRequest, ListAICPublicKeysResponse},
    list_applications::{ListApplicationsError, ListApplicationsRequest, ListApplicationsResponse},
    list_buckets::{ListBucketsError, ListBucketsRequest, ListBucketsResponse},
    list_objects::{ListObjectsError, ListObjectsRequest, ListObjectsResponse},
    list_product_abilities::{ListProductAbilitiesRequest, ListProductAbilitiesResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    manage_aic_login::{ManageAICLoginRequest, ManageAICLoginResponse},
    modify_ens_eip_address_attribute::{ModifyEnsEipAddressAttributeError, ModifyEnsEipAddressAttributeRequest, ModifyEnsEipAddressAttributeResponse},
    modify_ens_route_entry::{ModifyEnsRouteEntryRequest, ModifyEnsRouteEntryResponse},
    modify_epn_instance::{ModifyEpnInstanceError, ModifyEpnInstanceRequest, ModifyEpnInstanceResponse},
    modify_file_system::{ModifyFileSystemError, ModifyFileSystemRequest, ModifyFileSystemResponse},
    modify_forward_entry::{ModifyForwardEntryError, ModifyForwardEntryRequest, ModifyForwardEntryResponse},
    modify_ha_vip_attribute::{ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse},
    modify_image_attribute::{ModifyImageAttributeError, ModifyImageAttributeRequest, ModifyImageAttributeResponse},
    modify_image_share_permission::{ModifyImageSharePermissionError, ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse},
    modify_instance_attribute::{ModifyInstanceAttributeError, ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse},
    modify_instance_auto_renew_attribute::{ModifyInstanceAutoRenewAttributeError, ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse},
    modify_instance_boot_configuration::{ModifyInstanceBootConfigurationRequest, ModifyInstanceBootConfigurationResponse},
    modify_instance_charge_type::{ModifyInstanceChargeTypeError, ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse},
    modify_instance_network_attribute::{ModifyInstanceNetworkAttributeRequest, ModifyInstanceNetworkAttributeResponse},
    modify_load_balancer_attribute::{ModifyLoadBalancerAttributeError, ModifyLoadBalancerAttributeRequest, ModifyLoadBalancerAttributeResponse},
    modify_network_attribute::{ModifyNetworkAttributeError, ModifyNetworkAttributeRequest, ModifyNetworkAttributeResponse},
    modify_network_interface_attribute::{ModifyNetworkInterfaceAttributeRequest, ModifyNetworkInterfaceAttributeResponse},
    modify_prepay_instance_spec::{ModifyPrepayInstanceSpecError, ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse},
    modify_security_group_attribute::{ModifySecurityGroupAttributeError, ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse},
    modify_snapshot_attribute::{ModifySnapshotAttributeError, ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse},
    modify_snat_entry::{ModifySnatEntryRequest, ModifySnatEntryResponse},
    modify_vswitch_attribute::{ModifyVSwitchAttributeError, ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse},
    mount_instance_sdg::{MountInstanceSDGRequest, MountInstanceSDGResponse},
    preload_region_sdg::{PreloadRegionSDGRequest, PreloadRegionSDGResponse},
    prepare_upload::{PrepareUploadRequest, PrepareUploadResponse},
    push_application_data::{PushApplicationDataError, PushApplicationDataRequest, PushApplicationDataResponse},
    put_bucket::{PutBucketError, PutBucketRequest, PutBucketResponse},
    put_bucket_acl::{PutBucketAclError, PutBucketAclRequest, PutBucketAclResponse},
    put_bucket_lifecycle::{PutBucketLifecycleError, PutBucketLifecycleRequest, PutBucketLifecycleResponse},
    re_init_disk::{ReInitDiskError, ReInitDiskRequest, ReInitDiskResponse},
    reboot_aic_instance::{RebootAICInstanceError, RebootAICInstanceRequest, RebootAICInstanceResponse},
    reboot_arm_server_instance::{RebootARMServerInstanceError, RebootARMServerInstanceRequest, RebootARMServerInstanceResponse},
    reboot_instance::{RebootInstanceError, RebootInstanceRequest, RebootInstanceResponse},
    recover_aic_instance::{RecoverAICInstanceError, RecoverAICInstanceRequest, RecoverAICInstanceResponse},
    reinit_instance::{ReinitInstanceError, ReinitInstanceRequest, ReinitInstanceResponse},
    release_aic_instance::{ReleaseAICInstanceError, ReleaseAICInstanceRequest, ReleaseAICInstanceResponse},
    release_arm_server_instance::{ReleaseARMServerInstanceError, ReleaseARMServerInstanceRequest, ReleaseARMServerInstanceResponse},
    release_instance::{ReleaseInstanceError, ReleaseInstanceRequest, ReleaseInstanceResponse},
    release_post_paid_instance::{ReleasePostPaidInstanceError, ReleasePostPaidInstanceRequest, ReleasePostPaidInstanceResponse},
    release_pre_paid_instance::{ReleasePrePaidInstanceError, ReleasePrePaidInstanceRequest, ReleasePrePaidInstanceResponse},
    remove_backend_servers::{RemoveBackendServersError, RemoveBackendServersRequest, RemoveBackendServersResponse},
    remove_instance_sdg::{RemoveInstanceSDGRequest, RemoveInstanceSDGResponse},
    remove_public_ips_from_epn_instance::{RemovePublicIpsFromEpnInstanceError, RemovePublicIpsFromEpnInstanceRequest, RemovePublicIpsFromEpnInstanceResponse},
    remove_sd_gs::{RemoveSDGsRequest, RemoveSDGsResponse},
    remove_sdg::{RemoveSDGError, RemoveSDGRequest, RemoveSDGResponse},
    remove_vswitches_from_epn_instance::{RemoveVSwitchesFromEpnInstanceError, RemoveVSwitchesFromEpnInstanceRequest, RemoveVSwitchesFromEpnInstanceResponse},
    renew_arm_server_instance::{RenewARMServerInstanceError, RenewARMServerInstanceRequest, RenewARMServerInstanceResponse},
    renew_instance::{RenewInstanceError, RenewInstanceRequest, RenewInstanceResponse},
    rescale_application::{RescaleApplicationError, RescaleApplicationRequest, RescaleApplicationResponse},
    rescale_device_service::{RescaleDeviceServiceError, RescaleDeviceServiceRequest, RescaleDeviceServiceResponse},
    reset_aic_instance::{ResetAICInstanceError, ResetAICInstanceRequest, ResetAICInstanceResponse},
    reset_disk::{ResetDiskError, ResetDiskRequest, ResetDiskResponse},
    resize_disk::{ResizeDiskError, ResizeDiskRequest, ResizeDiskResponse},
    revoke_security_group::{RevokeSecurityGroupError, RevokeSecurityGroupRequest, RevokeSecurityGroupResponse},
    revoke_security_group_egress::{RevokeSecurityGroupEgressError, RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResponse},
    rollback_application::{RollbackApplicationError, RollbackApplicationRequest, RollbackApplicationResponse},
    run_instances::{RunInstancesError, RunInstancesRequest, RunInstancesResponse},
    run_service_schedule::{RunServiceScheduleError, RunServiceScheduleRequest, RunServiceScheduleResponse},
    save_sdg::{SaveSDGError, SaveSDGRequest, SaveSDGResponse},
    set_backend_servers::{SetBackendServersError, SetBackendServersRequest, SetBackendServersResponse},
    set_load_balancer_http_listener_attribute::{SetLoadBalancerHTTPListenerAttributeError, SetLoadBalancerHTTPListenerAttributeRequest, SetLoadBalancerHTTPListenerAttributeResponse},
    set_load_balancer_https_listener_attribute::{SetLoadBalancerHTTPSListenerAttributeError, SetLoadBalancerHTTPSListenerAttributeRequest, SetLoadBalancerHTTPSListenerAttributeResponse},
    set_load_balancer_status::{SetLoadBalancerStatusError, SetLoadBalancerStatusRequest, SetLoadBalancerStatusResponse},
    set_load_balancer_tcp_listener_attribute::{SetLoadBalancerTCPListenerAttributeError, SetLoadBalancerTCPListenerAttributeRequest, SetLoadBalancerTCPListenerAttributeResponse},
    set_load_balancer_udp_listener_attribute::{SetLoadBalancerUDPListenerAttributeError, SetLoadBalancerUDPListenerAttributeRequest, SetLoadBalancerUDPListenerAttributeResponse},
    share_aic_image::{ShareAICImageRequest, ShareAICImageResponse},
    start_epn_instance::{StartEpnInstanceError, StartEpnInstanceRequest, StartEpnInstanceResponse},
    start_instance::{StartInstanceError, StartInstanceRequest, StartInstanceResponse},
    start_load_balancer_listener::{StartLoadBalancerListenerError, StartLoadBalancerListenerRequest, StartLoadBalancerListenerResponse},
    start_snat_ip_for_snat_entry::{StartSnatIpForSnatEntryError, StartSnatIpForSnatEntryRequest, StartSnatIpForSnatEntryResponse},
    stop_epn_instance::{StopEpnInstanceError, StopEpnInstanceRequest, StopEpnInstanceResponse},
    stop_instance::{StopInstanceError, StopInstanceRequest, StopInstanceResponse},
    stop_load_balancer_listener::{StopLoadBalancerListenerError, StopLoadBalancerListenerRequest, StopLoadBalancerListenerResponse},
    stop_snat_ip_for_snat_entry::{StopSnatIpForSnatEntryError, StopSnatIpForSnatEntryRequest, StopSnatIpForSnatEntryResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    un_associate_ens_eip_address::{UnAssociateEnsEipAddressError, UnAssociateEnsEipAddressRequest, UnAssociateEnsEipAddressResponse},
    unassign_private_ip_addresses::{UnassignPrivateIpAddressesError, UnassignPrivateIpAddressesRequest, UnassignPrivateIpAddressesResponse},
    unassociate_ha_vip::{UnassociateHaVipRequest, UnassociateHaVipResponse},
    unassociate_network_acl::{UnassociateNetworkAclError, UnassociateNetworkAclRequest, UnassociateNetworkAclResponse},
    unload_region_sdg::{UnloadRegionSDGRequest, UnloadRegionSDGResponse},
    unmount_instance_sdg::{UnmountInstanceSDGRequest, UnmountInstanceSDGResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    upgrade_aic_instance_image::{UpgradeAICInstanceImageError, UpgradeAICInstanceImageRequest, UpgradeAICInstanceImageResponse},
    upgrade_application::{UpgradeApplicationError, UpgradeApplicationRequest, UpgradeApplicationResponse},
    upload_aic_public_key::{UploadAICPublicKeyRequest, UploadAICPublicKeyResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Ens",
    version: "2017-11-10",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ens.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "ens.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "ens.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "ens.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "ens.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "ens.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "ens.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "ens.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Edge Node Service.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Binds a network ACL to a network, whose traffic it filters from then on.
    #[inline]
    pub fn accosicate_network_acl(
        &self,
        request: AccosicateNetworkAclRequest,
    ) -> Call<'_, AccosicateNetworkAclRequest> {
        self.inner.call(request)
    }
    /// Adds backend servers to an edge load balancer instance, each with its weight.
    #[inline]
    pub fn add_backend_servers(
        &self,
        request: AddBackendServersRequest,
    ) -> Call<'_, AddBackendServersRequest> {
        self.inner.call(request)
    }
    /// Gives an instance an IPv6 network interface along with an automatically assigned public address.
    #[inline]
    pub fn add_network_interface_to_instance(
        &self,
        request: AddNetworkInterfaceToInstanceRequest,
    ) -> Call<'_, AddNetworkInterfaceToInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds one more public EIP to an existing SNAT entry.
    #[inline]
    pub fn add_snat_ip_for_snat_entry(
        &self,
        request: AddSnatIpForSnatEntryRequest,
    ) -> Call<'_, AddSnatIpForSnatEntryRequest> {
        self.inner.call(request)
    }
    /// Assigns secondary private IP addresses to an elastic network interface.
    #[inline]
    pub fn assign_private_ip_addresses(
        &self,
        request: AssignPrivateIpAddressesRequest,
    ) -> Call<'_, AssignPrivateIpAddressesRequest> {
        self.inner.call(request)
    }
    /// Binds an EIP to an instance of another product on the same edge node.
    #[inline]
    pub fn associate_ens_eip_address(
        &self,
        request: AssociateEnsEipAddressRequest,
    ) -> Call<'_, AssociateEnsEipAddressRequest> {
        self.inner.call(request)
    }
    /// Binds a high-availability virtual IP address (HAVIP) to an instance or a network interface.
    #[inline]
    pub fn associate_ha_vip(
        &self,
        request: AssociateHaVipRequest,
    ) -> Call<'_, AssociateHaVipRequest> {
        self.inner.call(request)
    }
    /// Attaches a data disk to an ENS instance.
    #[inline]
    pub fn attach_disk(
        &self,
        request: AttachDiskRequest,
    ) -> Call<'_, AttachDiskRequest> {
        self.inner.call(request)
    }
    /// Adds ENS instances to a cluster of Container Service for Kubernetes.
    #[inline]
    pub fn attach_ens_instances(
        &self,
        request: AttachEnsInstancesRequest,
    ) -> Call<'_, AttachEnsInstancesRequest> {
        self.inner.call(request)
    }
    /// Attaches a shared data group (SDG) to one or more instances, optionally with a cache.
    #[inline]
    pub fn attach_instance_sdg(
        &self,
        request: AttachInstanceSDGRequest,
    ) -> Call<'_, AttachInstanceSDGRequest> {
        self.inner.call(request)
    }
    /// Attaches an existing elastic network interface to an instance.
    #[inline]
    pub fn attach_network_interface(
        &self,
        request: AttachNetworkInterfaceRequest,
    ) -> Call<'_, AttachNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Adds an inbound rule to a security group, which lets traffic in or keeps it out.
    #[inline]
    pub fn authorize_security_group(
        &self,
        request: AuthorizeSecurityGroupRequest,
    ) -> Call<'_, AuthorizeSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Adds an outbound rule to a security group, which lets traffic out or holds it back.
    #[inline]
    pub fn authorize_security_group_egress(
        &self,
        request: AuthorizeSecurityGroupEgressRequest,
    ) -> Call<'_, AuthorizeSecurityGroupEgressRequest> {
        self.inner.call(request)
    }
    /// Answers several system events by moving the affected instances to other hosts.
    #[inline]
    pub fn batch_event_migrate_instance(
        &self,
        request: BatchEventMigrateInstanceRequest,
    ) -> Call<'_, BatchEventMigrateInstanceRequest> {
        self.inner.call(request)
    }
    /// Answers several system events by restarting the affected instances.
    #[inline]
    pub fn batch_event_reboot_instance(
        &self,
        request: BatchEventRebootInstanceRequest,
    ) -> Call<'_, BatchEventRebootInstanceRequest> {
        self.inner.call(request)
    }
    /// Answers several system events by deploying the affected instances anew.
    #[inline]
    pub fn batch_event_redeploy_instance(
        &self,
        request: BatchEventRedeployInstanceRequest,
    ) -> Call<'_, BatchEventRedeployInstanceRequest> {
        self.inner.call(request)
    }
    /// Copies a shared data group (SDG) to other edge nodes.
    #[inline]
    pub fn copy_sdg(&self, request: CopySDGRequest) -> Call<'_, CopySDGRequest> {
        self.inner.call(request)
    }
    /// Copies a snapshot to one or more other edge nodes.
    #[inline]
    pub fn copy_snapshot(
        &self,
        request: CopySnapshotRequest,
    ) -> Call<'_, CopySnapshotRequest> {
        self.inner.call(request)
    }
    /// Creates an edge application that hosts containers, bare metal machines, or virtual machines on edge nodes.
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationRequest,
    ) -> Call<'_, CreateApplicationRequest> {
        self.inner.call(request)
    }
    /// Buys one to ten ARM servers on an edge node, with type, image, and display resolution.
    #[inline]
    pub fn create_arm_server_instances(
        &self,
        request: CreateARMServerInstancesRequest,
    ) -> Call<'_, CreateARMServerInstancesRequest> {
        self.inner.call(request)
    }
    /// Creates a classic-type network with a CIDR block on an edge node.
    #[inline]
    pub fn create_classic_network(
        &self,
        request: CreateClassicNetworkRequest,
    ) -> Call<'_, CreateClassicNetworkRequest> {
        self.inner.call(request)
    }
    /// Creates a Kubernetes cluster of a given version at the edge.
    #[inline]
    pub fn create_cluster(
        &self,
        request: CreateClusterRequest,
    ) -> Call<'_, CreateClusterRequest> {
        self.inner.call(request)
    }
    /// Creates a pay-as-you-go or subscription data disk on an edge node, unattached.
    #[inline]
    pub fn create_disk(
        &self,
        request: CreateDiskRequest,
    ) -> Call<'_, CreateDiskRequest> {
        self.inner.call(request)
    }
    /// Allocates an elastic IP address (EIP) on an edge node.
    #[inline]
    pub fn create_eip_instance(
        &self,
        request: CreateEipInstanceRequest,
    ) -> Call<'_, CreateEipInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds a custom route to a route table, leading to an instance, HAVIP, or other next hop.
    #[inline]
    pub fn create_ens_route_entry(
        &self,
        request: CreateEnsRouteEntryRequest,
    ) -> Call<'_, CreateEnsRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Places the order for a prepared edge service, either a purchase or an upgrade.
    #[inline]
    pub fn create_ens_service(
        &self,
        request: CreateEnsServiceRequest,
    ) -> Call<'_, CreateEnsServiceRequest> {
        self.inner.call(request)
    }
    /// Creates an EPN instance, which networks instances on different edge nodes with each other.
    #[inline]
    pub fn create_epn_instance(
        &self,
        request: CreateEpnInstanceRequest,
    ) -> Call<'_, CreateEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates NAS file systems on an edge node.
    #[inline]
    pub fn create_file_system(
        &self,
        request: CreateFileSystemRequest,
    ) -> Call<'_, CreateFileSystemRequest> {
        self.inner.call(request)
    }
    /// Adds a DNAT entry to a NAT gateway, mapping a public address and port to an internal one.
    #[inline]
    pub fn create_forward_entry(
        &self,
        request: CreateForwardEntryRequest,
    ) -> Call<'_, CreateForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Creates one to ten high-availability virtual IP addresses (HAVIPs) in a vSwitch.
    #[inline]
    pub fn create_ha_vip(
        &self,
        request: CreateHaVipRequest,
    ) -> Call<'_, CreateHaVipRequest> {
        self.inner.call(request)
    }
    /// Makes a custom image from an instance, from which more instances can be created.
    #[inline]
    pub fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Call<'_, CreateImageRequest> {
        self.inner.call(request)
    }
    /// Creates one or more ENS instances from an image and an instance type.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates an SSH key pair and returns its private key.
    #[inline]
    pub fn create_key_pair(
        &self,
        request: CreateKeyPairRequest,
    ) -> Call<'_, CreateKeyPairRequest> {
        self.inner.call(request)
    }
    /// Creates an edge load balancer instance of a given specification on a network.
    #[inline]
    pub fn create_load_balancer(
        &self,
        request: CreateLoadBalancerRequest,
    ) -> Call<'_, CreateLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Creates an HTTP listener with its health check on an edge load balancer.
    #[inline]
    pub fn create_load_balancer_http_listener(
        &self,
        request: CreateLoadBalancerHTTPListenerRequest,
    ) -> Call<'_, CreateLoadBalancerHTTPListenerRequest> {
        self.inner.call(request)
    }
    /// Creates an HTTPS listener with certificate and health check on an edge load balancer.
    #[inline]
    pub fn create_load_balancer_https_listener(
        &self,
        request: CreateLoadBalancerHTTPSListenerRequest,
    ) -> Call<'_, CreateLoadBalancerHTTPSListenerRequest> {
        self.inner.call(request)
    }
    /// Creates a TCP listener with its health check on an edge load balancer.
    #[inline]
    pub fn create_load_balancer_tcp_listener(
        &self,
        request: CreateLoadBalancerTCPListenerRequest,
    ) -> Call<'_, CreateLoadBalancerTCPListenerRequest> {
        self.inner.call(request)
    }
    /// Creates a UDP listener with its health check on an edge load balancer.
    #[inline]
    pub fn create_load_balancer_udp_listener(
        &self,
        request: CreateLoadBalancerUDPListenerRequest,
    ) -> Call<'_, CreateLoadBalancerUDPListenerRequest> {
        self.inner.call(request)
    }
    /// Creates a mount target, through which instances of a network mount a NAS file system.
    #[inline]
    pub fn create_mount_target(
        &self,
        request: CreateMountTargetRequest,
    ) -> Call<'_, CreateMountTargetRequest> {
        self.inner.call(request)
    }
    /// Creates a NAT gateway in a network of an edge node.
    #[inline]
    pub fn create_nat_gateway(
        &self,
        request: CreateNatGatewayRequest,
    ) -> Call<'_, CreateNatGatewayRequest> {
        self.inner.call(request)
    }
    /// Creates a VPC with its CIDR block on an edge node.
    #[inline]
    pub fn create_network(
        &self,
        request: CreateNetworkRequest,
    ) -> Call<'_, CreateNetworkRequest> {
        self.inner.call(request)
    }
    /// Creates a network ACL, to which rules are added with `CreateNetworkAclEntry`.
    #[inline]
    pub fn create_network_acl(
        &self,
        request: CreateNetworkAclRequest,
    ) -> Call<'_, CreateNetworkAclRequest> {
        self.inner.call(request)
    }
    /// Adds one rule for inbound or outbound traffic to a network ACL.
    #[inline]
    pub fn create_network_acl_entry(
        &self,
        request: CreateNetworkAclEntryRequest,
    ) -> Call<'_, CreateNetworkAclEntryRequest> {
        self.inner.call(request)
    }
    /// Creates an elastic network interface in a vSwitch with up to five security groups.
    #[inline]
    pub fn create_network_interface(
        &self,
        request: CreateNetworkInterfaceRequest,
    ) -> Call<'_, CreateNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Creates a shared data group (SDG) on an AIC instance, optionally on the basis of another one.
    #[inline]
    pub fn create_sdg(&self, request: CreateSDGRequest) -> Call<'_, CreateSDGRequest> {
        self.inner.call(request)
    }
    /// Creates a security group, whose rules then control the traffic of the instances in it.
    #[inline]
    pub fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Call<'_, CreateSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Adds up to 200 inbound or outbound rules to a security group at once.
    #[inline]
    pub fn create_security_group_permissions(
        &self,
        request: CreateSecurityGroupPermissionsRequest,
    ) -> Call<'_, CreateSecurityGroupPermissionsRequest> {
        self.inner.call(request)
    }
    /// Takes a snapshot of a disk on an edge node.
    #[inline]
    pub fn create_snapshot(
        &self,
        request: CreateSnapshotRequest,
    ) -> Call<'_, CreateSnapshotRequest> {
        self.inner.call(request)
    }
    /// Adds an SNAT entry to a NAT gateway, so that private addresses reach the internet.
    #[inline]
    pub fn create_snat_entry(
        &self,
        request: CreateSnatEntryRequest,
    ) -> Call<'_, CreateSnatEntryRequest> {
        self.inner.call(request)
    }
    /// Orders storage gateways of a type for VPCs on edge nodes.
    #[inline]
    pub fn create_storage_gateway(
        &self,
        request: CreateStorageGatewayRequest,
    ) -> Call<'_, CreateStorageGatewayRequest> {
        self.inner.call(request)
    }
    /// Creates a volume on a storage gateway, optionally protected by CHAP authentication.
    #[inline]
    pub fn create_storage_volume(
        &self,
        request: CreateStorageVolumeRequest,
    ) -> Call<'_, CreateStorageVolumeRequest> {
        self.inner.call(request)
    }
    /// Creates a vSwitch with a CIDR block of its own in a network.
    #[inline]
    pub fn create_vswitch(
        &self,
        request: CreateVSwitchRequest,
    ) -> Call<'_, CreateVSwitchRequest> {
        self.inner.call(request)
    }
    /// Deletes a public key that was used to log on to cloud phones.
    #[inline]
    pub fn delete_aic_public_key(
        &self,
        request: DeleteAICPublicKeyRequest,
    ) -> Call<'_, DeleteAICPublicKeyRequest> {
        self.inner.call(request)
    }
    /// Releases all containers and resources of an application in the background.
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<'_, DeleteApplicationRequest> {
        self.inner.call(request)
    }
    /// Deletes a bucket.
    #[inline]
    pub fn delete_bucket(
        &self,
        request: DeleteBucketRequest,
    ) -> Call<'_, DeleteBucketRequest> {
        self.inner.call(request)
    }
    /// Deletes the lifecycle rules of a bucket; its objects no longer expire by them.
    #[inline]
    pub fn delete_bucket_lifecycle(
        &self,
        request: DeleteBucketLifecycleRequest,
    ) -> Call<'_, DeleteBucketLifecycleRequest> {
        self.inner.call(request)
    }
    /// Deletes a disk, which must not be attached to any instance.
    #[inline]
    pub fn delete_disk(
        &self,
        request: DeleteDiskRequest,
    ) -> Call<'_, DeleteDiskRequest> {
        self.inner.call(request)
    }
    /// Releases an EIP, whose address is lost to the account.
    #[inline]
    pub fn delete_eip(&self, request: DeleteEipRequest) -> Call<'_, DeleteEipRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom route from its route table.
    #[inline]
    pub fn delete_ens_route_entry(
        &self,
        request: DeleteEnsRouteEntryRequest,
    ) -> Call<'_, DeleteEnsRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes an edge-to-edge network instance whose groups are empty.
    #[inline]
    pub fn delete_epn_instance(
        &self,
        request: DeleteEpnInstanceRequest,
    ) -> Call<'_, DeleteEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a NAS file system with the data on it.
    #[inline]
    pub fn delete_file_system(
        &self,
        request: DeleteFileSystemRequest,
    ) -> Call<'_, DeleteFileSystemRequest> {
        self.inner.call(request)
    }
    /// Deletes a DNAT entry, which ends its address mapping.
    #[inline]
    pub fn delete_forward_entry(
        &self,
        request: DeleteForwardEntryRequest,
    ) -> Call<'_, DeleteForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes up to 100 high-availability virtual IP addresses (HAVIPs).
    #[inline]
    pub fn delete_ha_vips(
        &self,
        request: DeleteHaVipsRequest,
    ) -> Call<'_, DeleteHaVipsRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom image; instances made from it keep running.
    #[inline]
    pub fn delete_image(
        &self,
        request: DeleteImageRequest,
    ) -> Call<'_, DeleteImageRequest> {
        self.inner.call(request)
    }
    /// Deletes an SSH key pair by its name or ID.
    #[inline]
    pub fn delete_key_pairs(
        &self,
        request: DeleteKeyPairsRequest,
    ) -> Call<'_, DeleteKeyPairsRequest> {
        self.inner.call(request)
    }
    /// Removes a listener; traffic on its port is no longer accepted.
    #[inline]
    pub fn delete_load_balancer_listener(
        &self,
        request: DeleteLoadBalancerListenerRequest,
    ) -> Call<'_, DeleteLoadBalancerListenerRequest> {
        self.inner.call(request)
    }
    /// Deletes a mount target for good; clients can no longer mount the file system through it.
    #[inline]
    pub fn delete_mount_target(
        &self,
        request: DeleteMountTargetRequest,
    ) -> Call<'_, DeleteMountTargetRequest> {
        self.inner.call(request)
    }
    /// Deletes a public NAT gateway; instances behind it lose its way to the internet.
    #[inline]
    pub fn delete_nat_gateway(
        &self,
        request: DeleteNatGatewayRequest,
    ) -> Call<'_, DeleteNatGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes a private network of an edge region, by its ID.
    #[inline]
    pub fn delete_network(
        &self,
        request: DeleteNetworkRequest,
    ) -> Call<'_, DeleteNetworkRequest> {
        self.inner.call(request)
    }
    /// Deletes a network ACL with its rules.
    #[inline]
    pub fn delete_network_acl(
        &self,
        request: DeleteNetworkAclRequest,
    ) -> Call<'_, DeleteNetworkAclRequest> {
        self.inner.call(request)
    }
    /// Deletes one rule from a network ACL by its ID.
    #[inline]
    pub fn delete_network_acl_entry(
        &self,
        request: DeleteNetworkAclEntryRequest,
    ) -> Call<'_, DeleteNetworkAclEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes up to ten elastic network interfaces at once.
    #[inline]
    pub fn delete_network_interfaces(
        &self,
        request: DeleteNetworkInterfacesRequest,
    ) -> Call<'_, DeleteNetworkInterfacesRequest> {
        self.inner.call(request)
    }
    /// Deletes one object from a bucket.
    #[inline]
    pub fn delete_object(
        &self,
        request: DeleteObjectRequest,
    ) -> Call<'_, DeleteObjectRequest> {
        self.inner.call(request)
    }
    /// Deletes shared data groups; once a source disk has none left, it is cleaned up too.
    #[inline]
    pub fn delete_sdg(&self, request: DeleteSDGRequest) -> Call<'_, DeleteSDGRequest> {
        self.inner.call(request)
    }
    /// Deletes a security group that no instance belongs to any more.
    #[inline]
    pub fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Call<'_, DeleteSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Removes several rules, inbound or outbound, from a security group.
    #[inline]
    pub fn delete_security_group_permissions(
        &self,
        request: DeleteSecurityGroupPermissionsRequest,
    ) -> Call<'_, DeleteSecurityGroupPermissionsRequest> {
        self.inner.call(request)
    }
    /// Deletes a snapshot; disks made from it stay.
    #[inline]
    pub fn delete_snapshot(
        &self,
        request: DeleteSnapshotRequest,
    ) -> Call<'_, DeleteSnapshotRequest> {
        self.inner.call(request)
    }
    /// Deletes an SNAT entry from its NAT gateway.
    #[inline]
    pub fn delete_snat_entry(
        &self,
        request: DeleteSnatEntryRequest,
    ) -> Call<'_, DeleteSnatEntryRequest> {
        self.inner.call(request)
    }
    /// Takes one public EIP out of an SNAT entry, which stays otherwise.
    #[inline]
    pub fn delete_snat_ip_for_snat_entry(
        &self,
        request: DeleteSnatIpForSnatEntryRequest,
    ) -> Call<'_, DeleteSnatIpForSnatEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a storage gateway by its ID.
    #[inline]
    pub fn delete_storage_gateway(
        &self,
        request: DeleteStorageGatewayRequest,
    ) -> Call<'_, DeleteStorageGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes a storage volume of a gateway by its ID.
    #[inline]
    pub fn delete_storage_volume(
        &self,
        request: DeleteStorageVolumeRequest,
    ) -> Call<'_, DeleteStorageVolumeRequest> {
        self.inner.call(request)
    }
    /// Deletes a vSwitch by its ID from a network.
    #[inline]
    pub fn delete_vswitch(
        &self,
        request: DeleteVSwitchRequest,
    ) -> Call<'_, DeleteVSwitchRequest> {
        self.inner.call(request)
    }
    /// Deploys a shared data group to instances, with the disk type and protocol given.
    #[inline]
    pub fn deploy_instance_sdg(
        &self,
        request: DeployInstanceSDGRequest,
    ) -> Call<'_, DeployInstanceSDGRequest> {
        self.inner.call(request)
    }
    /// Deploys a shared data group to edge regions or instances, as a preparation for mounting it.
    #[inline]
    pub fn deploy_sdg(&self, request: DeploySDGRequest) -> Call<'_, DeploySDGRequest> {
        self.inner.call(request)
    }
    /// Lists the images that AIC instances can run.
    #[inline]
    pub fn describe_aic_images(
        &self,
        request: DescribeAICImagesRequest,
    ) -> Call<'_, DescribeAICImagesRequest> {
        self.inner.call(request)
    }
    /// Returns an edge application with its attributes, resources, and the state of its containers.
    #[inline]
    pub fn describe_application(
        &self,
        request: DescribeApplicationRequest,
    ) -> Call<'_, DescribeApplicationRequest> {
        self.inner.call(request)
    }
    /// Lists ARM servers together with the AIC instances that run on them.
    #[inline]
    pub fn describe_arm_server_instances(
        &self,
        request: DescribeARMServerInstancesRequest,
    ) -> Call<'_, DescribeARMServerInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists images, specifications, disk sizes, and counts of instances that can be created per edge node.
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Lists what an instance purchase can choose from: images, instance types, disk sizes, nodes, and carriers.
    #[inline]
    pub fn describe_available_resource_info(
        &self,
        request: DescribeAvailableResourceInfoRequest,
    ) -> Call<'_, DescribeAvailableResourceInfoRequest> {
        self.inner.call(request)
    }
    /// Returns by which method the account's bandwidth can be billed, with contract and cycle.
    #[inline]
    pub fn describe_band_withd_charge_type(
        &self,
        request: DescribeBandWithdChargeTypeRequest,
    ) -> Call<'_, DescribeBandWithdChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Returns the bandwidth value of a period as calculated by the billing method in force.
    #[inline]
    pub fn describe_bandwitdh_by_internet_charge_type(
        &self,
        request: DescribeBandwitdhByInternetChargeTypeRequest,
    ) -> Call<'_, DescribeBandwitdhByInternetChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Lists cloud disks on sale per edge node, with category, size range, and purchasable count.
    #[inline]
    pub fn describe_cloud_disk_available_resource_info(
        &self,
        request: DescribeCloudDiskAvailableResourceInfoRequest,
    ) -> Call<'_, DescribeCloudDiskAvailableResourceInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the disk categories that each edge node offers.
    #[inline]
    pub fn describe_cloud_disk_types(
        &self,
        request: DescribeCloudDiskTypesRequest,
    ) -> Call<'_, DescribeCloudDiskTypesRequest> {
        self.inner.call(request)
    }
    /// Returns edge Kubernetes clusters, a single one when its ID is given.
    #[inline]
    pub fn describe_cluster(
        &self,
        request: DescribeClusterRequest,
    ) -> Call<'_, DescribeClusterRequest> {
        self.inner.call(request)
    }
    /// Returns the kubeconfig with which to connect to an edge cluster.
    #[inline]
    pub fn describe_cluster_kube_config(
        &self,
        request: DescribeClusterKubeConfigRequest,
    ) -> Call<'_, DescribeClusterKubeConfigRequest> {
        self.inner.call(request)
    }
    /// Tells whether the creation of a subscription instance succeeded.
    #[inline]
    pub fn describe_create_pre_paid_instance_result(
        &self,
        request: DescribeCreatePrePaidInstanceResultRequest,
    ) -> Call<'_, DescribeCreatePrePaidInstanceResultRequest> {
        self.inner.call(request)
    }
    /// Returns how the distribution of an application's data files to its edge instances went.
    #[inline]
    pub fn describe_data_dist_result(
        &self,
        request: DescribeDataDistResultRequest,
    ) -> Call<'_, DescribeDataDistResultRequest> {
        self.inner.call(request)
    }
    /// Returns download addresses of application data, and the file servers to which it was pushed ahead.
    #[inline]
    pub fn describe_data_download_url(
        &self,
        request: DescribeDataDownloadURLRequest,
    ) -> Call<'_, DescribeDataDownloadURLRequest> {
        self.inner.call(request)
    }
    /// Returns how pushing an application's data files ahead to edge nodes went.
    #[inline]
    pub fn describe_data_push_result(
        &self,
        request: DescribeDataPushResultRequest,
    ) -> Call<'_, DescribeDataPushResultRequest> {
        self.inner.call(request)
    }
    /// Lists instances and virtual devices of an edge application with network state and other attributes.
    #[inline]
    pub fn describe_device_service(
        &self,
        request: DescribeDeviceServiceRequest,
    ) -> Call<'_, DescribeDeviceServiceRequest> {
        self.inner.call(request)
    }
    /// Returns the IOPS of one disk over a period.
    #[inline]
    pub fn describe_disk_iops_list(
        &self,
        request: DescribeDiskIopsListRequest,
    ) -> Call<'_, DescribeDiskIopsListRequest> {
        self.inner.call(request)
    }
    /// Lists disks with their attributes, all or those that filters select.
    #[inline]
    pub fn describe_disks(
        &self,
        request: DescribeDisksRequest,
    ) -> Call<'_, DescribeDisksRequest> {
        self.inner.call(request)
    }
    /// Lists edge nodes that can sell load balancers, with specifications and purchasable count.
    #[inline]
    pub fn describe_elb_available_resource_info(
        &self,
        request: DescribeElbAvailableResourceInfoRequest,
    ) -> Call<'_, DescribeElbAvailableResourceInfoRequest> {
        self.inner.call(request)
    }
    /// Lists EIPs with their bandwidth, state, and the instance they are bound to.
    #[inline]
    pub fn describe_ens_eip_addresses(
        &self,
        request: DescribeEnsEipAddressesRequest,
    ) -> Call<'_, DescribeEnsEipAddressesRequest> {
        self.inner.call(request)
    }
    /// Lists areas in which edge services can be created, for one network level.
    #[inline]
    pub fn describe_ens_net_district(
        &self,
        request: DescribeEnsNetDistrictRequest,
    ) -> Call<'_, DescribeEnsNetDistrictRequest> {
        self.inner.call(request)
    }
    /// Lists the codes of the supported network levels, which district queries take.
    #[inline]
    pub fn describe_ens_net_level(
        &self,
        request: DescribeEnsNetLevelRequest,
    ) -> Call<'_, DescribeEnsNetLevelRequest> {
        self.inner.call(request)
    }
    /// Lists areas on sale for a network level, with carriers and instance counts.
    #[inline]
    pub fn describe_ens_net_sale_district(
        &self,
        request: DescribeEnsNetSaleDistrictRequest,
    ) -> Call<'_, DescribeEnsNetSaleDistrictRequest> {
        self.inner.call(request)
    }
    /// Tells whether an edge node supports IPv6.
    #[inline]
    pub fn describe_ens_region_id_ipv6_info(
        &self,
        request: DescribeEnsRegionIdIpv6InfoRequest,
    ) -> Call<'_, DescribeEnsRegionIdIpv6InfoRequest> {
        self.inner.call(request)
    }
    /// Returns instances, vCPUs, and public bandwidth in use per edge node over a period.
    #[inline]
    pub fn describe_ens_region_id_resource(
        &self,
        request: DescribeEnsRegionIdResourceRequest,
    ) -> Call<'_, DescribeEnsRegionIdResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the edge nodes that the account can use.
    #[inline]
    pub fn describe_ens_regions(
        &self,
        request: DescribeEnsRegionsRequest,
    ) -> Call<'_, DescribeEnsRegionsRequest> {
        self.inner.call(request)
    }
    /// Sums up the use of instances, disks, and network by service type, with expiring ones counted.
    #[inline]
    pub fn describe_ens_resource_usage(
        &self,
        request: DescribeEnsResourceUsageRequest,
    ) -> Call<'_, DescribeEnsResourceUsageRequest> {
        self.inner.call(request)
    }
    /// Lists the route entries of a route table, system and custom ones.
    #[inline]
    pub fn describe_ens_route_entry_list(
        &self,
        request: DescribeEnsRouteEntryListRequest,
    ) -> Call<'_, DescribeEnsRouteEntryListRequest> {
        self.inner.call(request)
    }
    /// Lists route tables, filtered by network, edge node, type, or name.
    #[inline]
    pub fn describe_ens_route_tables(
        &self,
        request: DescribeEnsRouteTablesRequest,
    ) -> Call<'_, DescribeEnsRouteTablesRequest> {
        self.inner.call(request)
    }
    /// Returns upstream and downstream bandwidth of EPN traffic over a period, as a series with peaks.
    #[inline]
    pub fn describe_epn_band_width_data(
        &self,
        request: DescribeEpnBandWidthDataRequest,
    ) -> Call<'_, DescribeEpnBandWidthDataRequest> {
        self.inner.call(request)
    }
    /// Returns the EPN bandwidth value of a period as calculated by the billing method in force.
    #[inline]
    pub fn describe_epn_bandwitdh_by_internet_charge_type(
        &self,
        request: DescribeEpnBandwitdhByInternetChargeTypeRequest,
    ) -> Call<'_, DescribeEpnBandwitdhByInternetChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Returns one EPN instance with its networking mode and the instances connected through it.
    #[inline]
    pub fn describe_epn_instance_attribute(
        &self,
        request: DescribeEpnInstanceAttributeRequest,
    ) -> Call<'_, DescribeEpnInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists EPN instances with their state and networking mode.
    #[inline]
    pub fn describe_epn_instances(
        &self,
        request: DescribeEpnInstancesRequest,
    ) -> Call<'_, DescribeEpnInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns metered EPN bandwidth charges of the account per billing cycle.
    #[inline]
    pub fn describe_epn_measurement_data(
        &self,
        request: DescribeEpnMeasurementDataRequest,
    ) -> Call<'_, DescribeEpnMeasurementDataRequest> {
        self.inner.call(request)
    }
    /// Lists exported images with export state and the URL of the exported file.
    #[inline]
    pub fn describe_export_image_info(
        &self,
        request: DescribeExportImageInfoRequest,
    ) -> Call<'_, DescribeExportImageInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the export state of one image, such as still exporting.
    #[inline]
    pub fn describe_export_image_status(
        &self,
        request: DescribeExportImageStatusRequest,
    ) -> Call<'_, DescribeExportImageStatusRequest> {
        self.inner.call(request)
    }
    /// Lists NAS file systems on edge nodes with their attributes.
    #[inline]
    pub fn describe_file_systems(
        &self,
        request: DescribeFileSystemsRequest,
    ) -> Call<'_, DescribeFileSystemsRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one DNAT entry by its ID.
    #[inline]
    pub fn describe_forward_entry_attribute(
        &self,
        request: DescribeForwardEntryAttributeRequest,
    ) -> Call<'_, DescribeForwardEntryAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the DNAT entries that exist on a NAT gateway.
    #[inline]
    pub fn describe_forward_table_entries(
        &self,
        request: DescribeForwardTableEntriesRequest,
    ) -> Call<'_, DescribeForwardTableEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists high-availability virtual IP addresses (HAVIPs), filtered by network, vSwitch, node, or state.
    #[inline]
    pub fn describe_ha_vips(
        &self,
        request: DescribeHaVipsRequest,
    ) -> Call<'_, DescribeHaVipsRequest> {
        self.inner.call(request)
    }
    /// Lists system events of resources by type, level, and status, such as a redeployment after failure.
    #[inline]
    pub fn describe_history_events(
        &self,
        request: DescribeHistoryEventsRequest,
    ) -> Call<'_, DescribeHistoryEventsRequest> {
        self.inner.call(request)
    }
    /// Lists usable images by operating system, with version and compute type.
    #[inline]
    pub fn describe_image_infos(
        &self,
        request: DescribeImageInfosRequest,
    ) -> Call<'_, DescribeImageInfosRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts with which a custom image is shared.
    #[inline]
    pub fn describe_image_share_permission(
        &self,
        request: DescribeImageSharePermissionRequest,
    ) -> Call<'_, DescribeImageSharePermissionRequest> {
        self.inner.call(request)
    }
    /// Lists usable images with platform, size, and owner, filtered by node, name, or snapshot.
    #[inline]
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> Call<'_, DescribeImagesRequest> {
        self.inner.call(request)
    }
    /// Tells whether instances renew automatically, and for how long.
    #[inline]
    pub fn describe_instance_auto_renew_attribute(
        &self,
        request: DescribeInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeInstanceAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth details of instances over a period, filtered by node or type, page by page.
    #[inline]
    pub fn describe_instance_bandwidth_detail(
        &self,
        request: DescribeInstanceBandwidthDetailRequest,
    ) -> Call<'_, DescribeInstanceBandwidthDetailRequest> {
        self.inner.call(request)
    }
    /// Returns from what an instance boots: boot type, boot order, and disk setting.
    #[inline]
    pub fn describe_instance_boot_configuration(
        &self,
        request: DescribeInstanceBootConfigurationRequest,
    ) -> Call<'_, DescribeInstanceBootConfigurationRequest> {
        self.inner.call(request)
    }
    /// Returns CPU and memory usage of an instance over a period.
    #[inline]
    pub fn describe_instance_monitor_data(
        &self,
        request: DescribeInstanceMonitorDataRequest,
    ) -> Call<'_, DescribeInstanceMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Lists the shared data groups (SDGs) of one instance with their state on it.
    #[inline]
    pub fn describe_instance_sdg_status(
        &self,
        request: DescribeInstanceSDGStatusRequest,
    ) -> Call<'_, DescribeInstanceSDGStatusRequest> {
        self.inner.call(request)
    }
    /// Lists instance specifications for purchase, along with limits of disk size and bandwidth.
    #[inline]
    pub fn describe_instance_spec(
        &self,
        request: DescribeInstanceSpecRequest,
    ) -> Call<'_, DescribeInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Lists instance types with their vCPUs and memory.
    #[inline]
    pub fn describe_instance_types(
        &self,
        request: DescribeInstanceTypesRequest,
    ) -> Call<'_, DescribeInstanceTypesRequest> {
        self.inner.call(request)
    }
    /// Returns the address of the web terminal (VNC) of one instance.
    #[inline]
    pub fn describe_instance_vnc_url(
        &self,
        request: DescribeInstanceVncUrlRequest,
    ) -> Call<'_, DescribeInstanceVncUrlRequest> {
        self.inner.call(request)
    }
    /// Lists ENS instances in detail, filtered by node, network, image, or state.
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists SSH key pairs by name, without their private keys.
    #[inline]
    pub fn describe_key_pairs(
        &self,
        request: DescribeKeyPairsRequest,
    ) -> Call<'_, DescribeKeyPairsRequest> {
        self.inner.call(request)
    }
    /// Returns one edge load balancer instance with its network, listeners, and backend servers.
    #[inline]
    pub fn describe_load_balancer_attribute(
        &self,
        request: DescribeLoadBalancerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns configuration and health check of an HTTP listener.
    #[inline]
    pub fn describe_load_balancer_http_listener_attribute(
        &self,
        request: DescribeLoadBalancerHTTPListenerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerHTTPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns configuration, certificate, and health check of an HTTPS listener.
    #[inline]
    pub fn describe_load_balancer_https_listener_attribute(
        &self,
        request: DescribeLoadBalancerHTTPSListenerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerHTTPSListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns monitoring data of one listener of an edge load balancer over a period.
    #[inline]
    pub fn describe_load_balancer_listen_monitor(
        &self,
        request: DescribeLoadBalancerListenMonitorRequest,
    ) -> Call<'_, DescribeLoadBalancerListenMonitorRequest> {
        self.inner.call(request)
    }
    /// Lists the listeners of one edge load balancer, filtered by port or description.
    #[inline]
    pub fn describe_load_balancer_listeners(
        &self,
        request: DescribeLoadBalancerListenersRequest,
    ) -> Call<'_, DescribeLoadBalancerListenersRequest> {
        self.inner.call(request)
    }
    /// Lists the specifications in which edge load balancers can be created.
    #[inline]
    pub fn describe_load_balancer_spec(
        &self,
        request: DescribeLoadBalancerSpecRequest,
    ) -> Call<'_, DescribeLoadBalancerSpecRequest> {
        self.inner.call(request)
    }
    /// Returns configuration and health check of a TCP listener.
    #[inline]
    pub fn describe_load_balancer_tcp_listener_attribute(
        &self,
        request: DescribeLoadBalancerTCPListenerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerTCPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns configuration and health check of a UDP listener.
    #[inline]
    pub fn describe_load_balancer_udp_listener_attribute(
        &self,
        request: DescribeLoadBalancerUDPListenerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerUDPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists edge load balancer instances, filtered by node, name, network, or state.
    #[inline]
    pub fn describe_load_balancers(
        &self,
        request: DescribeLoadBalancersRequest,
    ) -> Call<'_, DescribeLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Returns metered bandwidth and resource use of the account per billing cycle.
    #[inline]
    pub fn describe_measurement_data(
        &self,
        request: DescribeMeasurementDataRequest,
    ) -> Call<'_, DescribeMeasurementDataRequest> {
        self.inner.call(request)
    }
    /// Lists the mount targets of a NAS file system.
    #[inline]
    pub fn describe_mount_targets(
        &self,
        request: DescribeMountTargetsRequest,
    ) -> Call<'_, DescribeMountTargetsRequest> {
        self.inner.call(request)
    }
    /// Lists the NAS resources that can be bought at the edge.
    #[inline]
    pub fn describe_nas_available_resource_info(
        &self,
        request: DescribeNASAvailableResourceInfoRequest,
    ) -> Call<'_, DescribeNASAvailableResourceInfoRequest> {
        self.inner.call(request)
    }
    /// Lists NAT gateways with their state, network, and public addresses.
    #[inline]
    pub fn describe_nat_gateways(
        &self,
        request: DescribeNatGatewaysRequest,
    ) -> Call<'_, DescribeNatGatewaysRequest> {
        self.inner.call(request)
    }
    /// Lists network ACLs with their inbound and outbound rules.
    #[inline]
    pub fn describe_network_acls(
        &self,
        request: DescribeNetworkAclsRequest,
    ) -> Call<'_, DescribeNetworkAclsRequest> {
        self.inner.call(request)
    }
    /// Returns the configuration of one network, with CIDR block and vSwitches.
    #[inline]
    pub fn describe_network_attribute(
        &self,
        request: DescribeNetworkAttributeRequest,
    ) -> Call<'_, DescribeNetworkAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists elastic network interfaces with their addresses and the instances they are attached to.
    #[inline]
    pub fn describe_network_interfaces(
        &self,
        request: DescribeNetworkInterfacesRequest,
    ) -> Call<'_, DescribeNetworkInterfacesRequest> {
        self.inner.call(request)
    }
    /// Lists the networks of the account on edge nodes.
    #[inline]
    pub fn describe_networks(
        &self,
        request: DescribeNetworksRequest,
    ) -> Call<'_, DescribeNetworksRequest> {
        self.inner.call(request)
    }
    /// Returns how many subscription instances of a specification and disk size a node has in stock.
    #[inline]
    pub fn describe_pre_paid_instance_stock(
        &self,
        request: DescribePrePaidInstanceStockRequest,
    ) -> Call<'_, DescribePrePaidInstanceStockRequest> {
        self.inner.call(request)
    }
    /// Returns the current price of instances for a type, node, disks, and period.
    #[inline]
    pub fn describe_price(
        &self,
        request: DescribePriceRequest,
    ) -> Call<'_, DescribePriceRequest> {
        self.inner.call(request)
    }
    /// Lists the carriers (ISPs) that an edge node is connected to.
    #[inline]
    pub fn describe_region_isps(
        &self,
        request: DescribeRegionIspsRequest,
    ) -> Call<'_, DescribeRegionIspsRequest> {
        self.inner.call(request)
    }
    /// Lists the resources reserved for purchase: images, specifications, disk sizes, and counts per node.
    #[inline]
    pub fn describe_reserved_resource(
        &self,
        request: DescribeReservedResourceRequest,
    ) -> Call<'_, DescribeReservedResourceRequest> {
        self.inner.call(request)
    }
    /// Lists shared data groups (SDGs) with the nodes that hold them and the instances that use them.
    #[inline]
    pub fn describe_sd_gs(
        &self,
        request: DescribeSDGsRequest,
    ) -> Call<'_, DescribeSDGsRequest> {
        self.inner.call(request)
    }
    /// Lists shared data groups (SDGs) by their IDs, page by page; see also `DescribeSDGs`.
    #[inline]
    pub fn describe_sdg(
        &self,
        request: DescribeSDGRequest,
    ) -> Call<'_, DescribeSDGRequest> {
        self.inner.call(request)
    }
    /// Returns on which instances a shared data group (SDG) is deployed, with mount type and state.
    #[inline]
    pub fn describe_sdg_deployment_status(
        &self,
        request: DescribeSDGDeploymentStatusRequest,
    ) -> Call<'_, DescribeSDGDeploymentStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the shared disks of one shared data group (SDG), optionally of one region.
    #[inline]
    pub fn describe_sdg_shared_disks(
        &self,
        request: DescribeSDGSharedDisksRequest,
    ) -> Call<'_, DescribeSDGSharedDisksRequest> {
        self.inner.call(request)
    }
    /// Lists secondary public IP addresses, filtered by edge node, carrier, or address.
    #[inline]
    pub fn describe_secondary_public_ip_addresses(
        &self,
        request: DescribeSecondaryPublicIpAddressesRequest,
    ) -> Call<'_, DescribeSecondaryPublicIpAddressesRequest> {
        self.inner.call(request)
    }
    /// Returns one security group with all of its rules.
    #[inline]
    pub fn describe_security_group_attribute(
        &self,
        request: DescribeSecurityGroupAttributeRequest,
    ) -> Call<'_, DescribeSecurityGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists security groups with basic attributes; rules come from `DescribeSecurityGroupAttribute`.
    #[inline]
    pub fn describe_security_groups(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> Call<'_, DescribeSecurityGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the custom images of the account, with state and origin.
    #[inline]
    pub fn describe_self_images(
        &self,
        request: DescribeSelfImagesRequest,
    ) -> Call<'_, DescribeSelfImagesRequest> {
        self.inner.call(request)
    }
    /// Returns the instance, device, or container that a UUID currently occupies through scheduling.
    #[inline]
    pub fn describe_servcie_schedule(
        &self,
        request: DescribeServcieScheduleRequest,
    ) -> Call<'_, DescribeServcieScheduleRequest> {
        self.inner.call(request)
    }
    /// Returns monitoring data of a server load balancer's listeners over a period, by port and protocol.
    #[inline]
    pub fn describe_server_load_balancer_listen_monitor(
        &self,
        request: DescribeServerLoadBalancerListenMonitorRequest,
    ) -> Call<'_, DescribeServerLoadBalancerListenMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns monitoring data of one server load balancer instance over a period.
    #[inline]
    pub fn describe_server_load_balancer_monitor(
        &self,
        request: DescribeServerLoadBalancerMonitorRequest,
    ) -> Call<'_, DescribeServerLoadBalancerMonitorRequest> {
        self.inner.call(request)
    }
    /// Lists snapshots with their source disk, size, and state.
    #[inline]
    pub fn describe_snapshots(
        &self,
        request: DescribeSnapshotsRequest,
    ) -> Call<'_, DescribeSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one SNAT entry with its public addresses.
    #[inline]
    pub fn describe_snat_attribute(
        &self,
        request: DescribeSnatAttributeRequest,
    ) -> Call<'_, DescribeSnatAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the SNAT entries that exist on a NAT gateway.
    #[inline]
    pub fn describe_snat_table_entries(
        &self,
        request: DescribeSnatTableEntriesRequest,
    ) -> Call<'_, DescribeSnatTableEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists storage gateways, filtered by edge node, type, or VPC.
    #[inline]
    pub fn describe_storage_gateway(
        &self,
        request: DescribeStorageGatewayRequest,
    ) -> Call<'_, DescribeStorageGatewayRequest> {
        self.inner.call(request)
    }
    /// Lists volumes of storage gateways, filtered by gateway, storage, or whether enabled.
    #[inline]
    pub fn describe_storage_volume(
        &self,
        request: DescribeStorageVolumeRequest,
    ) -> Call<'_, DescribeStorageVolumeRequest> {
        self.inner.call(request)
    }
    /// Returns the account's upstream and downstream bandwidth over a period, as a series with peaks.
    #[inline]
    pub fn describe_user_band_width_data(
        &self,
        request: DescribeUserBandWidthDataRequest,
    ) -> Call<'_, DescribeUserBandWidthDataRequest> {
        self.inner.call(request)
    }
    /// Returns the configuration of one vSwitch by its ID.
    #[inline]
    pub fn describe_vswitch_attributes(
        &self,
        request: DescribeVSwitchAttributesRequest,
    ) -> Call<'_, DescribeVSwitchAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists vSwitches, by which instances are networked internally.
    #[inline]
    pub fn describe_vswitches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'_, DescribeVSwitchesRequest> {
        self.inner.call(request)
    }
    /// Detaches a separately bought pay-as-you-go data disk from its instance, but not disks created with it.
    #[inline]
    pub fn detach_disk(
        &self,
        request: DetachDiskRequest,
    ) -> Call<'_, DetachDiskRequest> {
        self.inner.call(request)
    }
    /// Detaches a shared data group (SDG) from one or more instances.
    #[inline]
    pub fn detach_instance_sdg(
        &self,
        request: DetachInstanceSDGRequest,
    ) -> Call<'_, DetachInstanceSDGRequest> {
        self.inner.call(request)
    }
    /// Detaches an elastic network interface from its instance.
    #[inline]
    pub fn detach_network_interface(
        &self,
        request: DetachNetworkInterfaceRequest,
    ) -> Call<'_, DetachNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Hands application data, pushed ahead by `PushApplicationData`, out to edge instances step by step.
    #[inline]
    pub fn dist_application_data(
        &self,
        request: DistApplicationDataRequest,
    ) -> Call<'_, DistApplicationDataRequest> {
        self.inner.call(request)
    }
    /// Answers a system event by moving the affected instance to another host, now or at a planned time.
    #[inline]
    pub fn event_migrate_instance(
        &self,
        request: EventMigrateInstanceRequest,
    ) -> Call<'_, EventMigrateInstanceRequest> {
        self.inner.call(request)
    }
    /// Answers a system event by restarting the affected instance, now or at a planned time.
    #[inline]
    pub fn event_reboot_instance(
        &self,
        request: EventRebootInstanceRequest,
    ) -> Call<'_, EventRebootInstanceRequest> {
        self.inner.call(request)
    }
    /// Answers a system event by deploying the affected instance anew, now or at a planned time.
    #[inline]
    pub fn event_redeploy_instance(
        &self,
        request: EventRedeployInstanceRequest,
    ) -> Call<'_, EventRedeployInstanceRequest> {
        self.inner.call(request)
    }
    /// Exports billing details of a period to a file and returns its address.
    #[inline]
    pub fn export_bill_detail_data(
        &self,
        request: ExportBillDetailDataRequest,
    ) -> Call<'_, ExportBillDetailDataRequest> {
        self.inner.call(request)
    }
    /// Exports a custom image as a file into an OSS bucket of the image's region.
    #[inline]
    pub fn export_image(
        &self,
        request: ExportImageRequest,
    ) -> Call<'_, ExportImageRequest> {
        self.inner.call(request)
    }
    /// Exports metering data of a period to a file and returns its address.
    #[inline]
    pub fn export_measurement_data(
        &self,
        request: ExportMeasurementDataRequest,
    ) -> Call<'_, ExportMeasurementDataRequest> {
        self.inner.call(request)
    }
    /// Returns who may read and write a bucket of edge object storage.
    #[inline]
    pub fn get_bucket_acl(
        &self,
        request: GetBucketAclRequest,
    ) -> Call<'_, GetBucketAclRequest> {
        self.inner.call(request)
    }
    /// Returns detailed information about one bucket of edge object storage.
    #[inline]
    pub fn get_bucket_info(
        &self,
        request: GetBucketInfoRequest,
    ) -> Call<'_, GetBucketInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the lifecycle rules of a bucket, which decide when its objects expire.
    #[inline]
    pub fn get_bucket_lifecycle(
        &self,
        request: GetBucketLifecycleRequest,
    ) -> Call<'_, GetBucketLifecycleRequest> {
        self.inner.call(request)
    }
    /// Returns stored bytes of the last billing cycle and calls of this month, bucket by bucket.
    #[inline]
    pub fn get_oss_storage_and_acc_by_buckets(
        &self,
        request: GetOssStorageAndAccByBucketsRequest,
    ) -> Call<'_, GetOssStorageAndAccByBucketsRequest> {
        self.inner.call(request)
    }
    /// Returns stored volume and bandwidth of object storage as a time series, optionally for one bucket.
    #[inline]
    pub fn get_oss_usage_data(
        &self,
        request: GetOssUsageDataRequest,
    ) -> Call<'_, GetOssUsageDataRequest> {
        self.inner.call(request)
    }
    /// Imports an image file (qcow2, RAW, or VHD) from OSS as a custom image.
    #[inline]
    pub fn import_image(
        &self,
        request: ImportImageRequest,
    ) -> Call<'_, ImportImageRequest> {
        self.inner.call(request)
    }
    /// Registers the public key of an RSA key pair that was made elsewhere.
    #[inline]
    pub fn import_key_pair(
        &self,
        request: ImportKeyPairRequest,
    ) -> Call<'_, ImportKeyPairRequest> {
        self.inner.call(request)
    }
    /// Adds instances to an EPN instance over the public network; only in public mode.
    #[inline]
    pub fn join_public_ips_to_epn_instance(
        &self,
        request: JoinPublicIpsToEpnInstanceRequest,
    ) -> Call<'_, JoinPublicIpsToEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Puts one ENS instance into a security group, whose rules then apply to it.
    #[inline]
    pub fn join_security_group(
        &self,
        request: JoinSecurityGroupRequest,
    ) -> Call<'_, JoinSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Adds vSwitches to an EPN instance, so that their internal networks are connected.
    #[inline]
    pub fn join_vswitches_to_epn_instance(
        &self,
        request: JoinVSwitchesToEpnInstanceRequest,
    ) -> Call<'_, JoinVSwitchesToEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Takes one ENS instance out of a security group.
    #[inline]
    pub fn leave_security_group(
        &self,
        request: LeaveSecurityGroupRequest,
    ) -> Call<'_, LeaveSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Lists deliveries of public keys to AIC instances, filtered by key or instance.
    #[inline]
    pub fn list_aic_public_key_deliveries(
        &self,
        request: ListAICPublicKeyDeliveriesRequest,
    ) -> Call<'_, ListAICPublicKeyDeliveriesRequest> {
        self.inner.call(request)
    }
    /// Lists the public keys uploaded for AIC instances, by name, group, or type.
    #[inline]
    pub fn list_aic_public_keys(
        &self,
        request: ListAICPublicKeysRequest,
    ) -> Call<'_, ListAICPublicKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the edge applications that the account created.
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> Call<'_, ListApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists all buckets of edge object storage that an account owns.
    #[inline]
    pub fn list_buckets(
        &self,
        request: ListBucketsRequest,
    ) -> Call<'_, ListBucketsRequest> {
        self.inner.call(request)
    }
    /// Lists the objects in a bucket with their attributes.
    #[inline]
    pub fn list_objects(
        &self,
        request: ListObjectsRequest,
    ) -> Call<'_, ListObjectsRequest> {
        self.inner.call(request)
    }
    /// Lists the product capabilities of the service; takes no filter.
    #[inline]
    pub fn list_product_abilities(
        &self,
        request: ListProductAbilitiesRequest,
    ) -> Call<'_, ListProductAbilitiesRequest> {
        self.inner.call(request)
    }
    /// Lists tags bound to resources; so far, only ENS instances can carry them.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Manages the login of a cloud phone instance with a key, by the action named.
    #[inline]
    pub fn manage_aic_login(
        &self,
        request: ManageAICLoginRequest,
    ) -> Call<'_, ManageAICLoginRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, or peak bandwidth of an EIP.
    #[inline]
    pub fn modify_ens_eip_address_attribute(
        &self,
        request: ModifyEnsEipAddressAttributeRequest,
    ) -> Call<'_, ModifyEnsEipAddressAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a route entry, not where it leads.
    #[inline]
    pub fn modify_ens_route_entry(
        &self,
        request: ModifyEnsRouteEntryRequest,
    ) -> Call<'_, ModifyEnsRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Changes name, networking mode, or peak bandwidth of an EPN instance.
    #[inline]
    pub fn modify_epn_instance(
        &self,
        request: ModifyEpnInstanceRequest,
    ) -> Call<'_, ModifyEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a NAS file system.
    #[inline]
    pub fn modify_file_system(
        &self,
        request: ModifyFileSystemRequest,
    ) -> Call<'_, ModifyFileSystemRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a DNAT entry, such as its ports or addresses.
    #[inline]
    pub fn modify_forward_entry(
        &self,
        request: ModifyForwardEntryRequest,
    ) -> Call<'_, ModifyForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Changes the attributes of a high-availability virtual IP address (HAVIP).
    #[inline]
    pub fn modify_ha_vip_attribute(
        &self,
        request: ModifyHaVipAttributeRequest,
    ) -> Call<'_, ModifyHaVipAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name of a custom image, nothing else.
    #[inline]
    pub fn modify_image_attribute(
        &self,
        request: ModifyImageAttributeRequest,
    ) -> Call<'_, ModifyImageAttributeRequest> {
        self.inner.call(request)
    }
    /// Shares a custom image with other accounts or stops sharing it.
    #[inline]
    pub fn modify_image_share_permission(
        &self,
        request: ModifyImageSharePermissionRequest,
    ) -> Call<'_, ModifyImageSharePermissionRequest> {
        self.inner.call(request)
    }
    /// Changes name, password, host name, or deletion protection of an ENS instance.
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<'_, ModifyInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Sets whether instances renew automatically, and for how long each time.
    #[inline]
    pub fn modify_instance_auto_renew_attribute(
        &self,
        request: ModifyInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyInstanceAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Sets from what an instance boots: boot type, boot order, and disk setting.
    #[inline]
    pub fn modify_instance_boot_configuration(
        &self,
        request: ModifyInstanceBootConfigurationRequest,
    ) -> Call<'_, ModifyInstanceBootConfigurationRequest> {
        self.inner.call(request)
    }
    /// Switches instances between pay-as-you-go and subscription, with their disks converted on request.
    #[inline]
    pub fn modify_instance_charge_type(
        &self,
        request: ModifyInstanceChargeTypeRequest,
    ) -> Call<'_, ModifyInstanceChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another vSwitch or gives it another private IP address.
    #[inline]
    pub fn modify_instance_network_attribute(
        &self,
        request: ModifyInstanceNetworkAttributeRequest,
    ) -> Call<'_, ModifyInstanceNetworkAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name of an edge load balancer instance.
    #[inline]
    pub fn modify_load_balancer_attribute(
        &self,
        request: ModifyLoadBalancerAttributeRequest,
    ) -> Call<'_, ModifyLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a network on an edge node.
    #[inline]
    pub fn modify_network_attribute(
        &self,
        request: ModifyNetworkAttributeRequest,
    ) -> Call<'_, ModifyNetworkAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of an elastic network interface.
    #[inline]
    pub fn modify_network_interface_attribute(
        &self,
        request: ModifyNetworkInterfaceAttributeRequest,
    ) -> Call<'_, ModifyNetworkInterfaceAttributeRequest> {
        self.inner.call(request)
    }
    /// Upgrades or downgrades a subscription instance to another instance type, for all its remaining life.
    #[inline]
    pub fn modify_prepay_instance_spec(
        &self,
        request: ModifyPrepayInstanceSpecRequest,
    ) -> Call<'_, ModifyPrepayInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a security group, not its rules.
    #[inline]
    pub fn modify_security_group_attribute(
        &self,
        request: ModifySecurityGroupAttributeRequest,
    ) -> Call<'_, ModifySecurityGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a snapshot, not its data.
    #[inline]
    pub fn modify_snapshot_attribute(
        &self,
        request: ModifySnapshotAttributeRequest,
    ) -> Call<'_, ModifySnapshotAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name, public address, or carrier and EIP affinity of an SNAT entry.
    #[inline]
    pub fn modify_snat_entry(
        &self,
        request: ModifySnatEntryRequest,
    ) -> Call<'_, ModifySnatEntryRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a vSwitch, not its CIDR block.
    #[inline]
    pub fn modify_vswitch_attribute(
        &self,
        request: ModifyVSwitchAttributeRequest,
    ) -> Call<'_, ModifyVSwitchAttributeRequest> {
        self.inner.call(request)
    }
    /// Mounts a shared data group on instances, which can then read its data.
    #[inline]
    pub fn mount_instance_sdg(
        &self,
        request: MountInstanceSDGRequest,
    ) -> Call<'_, MountInstanceSDGRequest> {
        self.inner.call(request)
    }
    /// Loads a shared data group (SDG) onto edge nodes ahead of use, with a number of redundant copies.
    #[inline]
    pub fn preload_region_sdg(
        &self,
        request: PreloadRegionSDGRequest,
    ) -> Call<'_, PreloadRegionSDGRequest> {
        self.inner.call(request)
    }
    /// Prepares an upload to a bucket for a client address.
    #[inline]
    pub fn prepare_upload(
        &self,
        request: PrepareUploadRequest,
    ) -> Call<'_, PrepareUploadRequest> {
        self.inner.call(request)
    }
    /// Loads application data onto file servers, from where `DistApplicationData` hands it out.
    #[inline]
    pub fn push_application_data(
        &self,
        request: PushApplicationDataRequest,
    ) -> Call<'_, PushApplicationDataRequest> {
        self.inner.call(request)
    }
    /// Creates a bucket of edge object storage.
    #[inline]
    pub fn put_bucket(&self, request: PutBucketRequest) -> Call<'_, PutBucketRequest> {
        self.inner.call(request)
    }
    /// Sets who may read and write a bucket of edge object storage.
    #[inline]
    pub fn put_bucket_acl(
        &self,
        request: PutBucketAclRequest,
    ) -> Call<'_, PutBucketAclRequest> {
        self.inner.call(request)
    }
    /// Sets a lifecycle rule by which objects of a bucket expire.
    #[inline]
    pub fn put_bucket_lifecycle(
        &self,
        request: PutBucketLifecycleRequest,
    ) -> Call<'_, PutBucketLifecycleRequest> {
        self.inner.call(request)
    }
    /// Sets a disk back to its initial state; what was written to it is lost.
    #[inline]
    pub fn re_init_disk(
        &self,
        request: ReInitDiskRequest,
    ) -> Call<'_, ReInitDiskRequest> {
        self.inner.call(request)
    }
    /// Reboots up to 20 AIC instances, given by their own IDs or an ARM server.
    #[inline]
    pub fn reboot_aic_instance(
        &self,
        request: RebootAICInstanceRequest,
    ) -> Call<'_, RebootAICInstanceRequest> {
        self.inner.call(request)
    }
    /// Reboots an ARM server, given by its server ID.
    #[inline]
    pub fn reboot_arm_server_instance(
        &self,
        request: RebootARMServerInstanceRequest,
    ) -> Call<'_, RebootARMServerInstanceRequest> {
        self.inner.call(request)
    }
    /// Reboots one ENS instance, given by its ID.
    #[inline]
    pub fn reboot_instance(
        &self,
        request: RebootInstanceRequest,
    ) -> Call<'_, RebootInstanceRequest> {
        self.inner.call(request)
    }
    /// Restores a cloud phone instance on its server board.
    #[inline]
    pub fn recover_aic_instance(
        &self,
        request: RecoverAICInstanceRequest,
    ) -> Call<'_, RecoverAICInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets an instance back to its initial state, with another image or password if given.
    #[inline]
    pub fn reinit_instance(
        &self,
        request: ReinitInstanceRequest,
    ) -> Call<'_, ReinitInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases the AIC instances on an ARM server; the server itself remains.
    #[inline]
    pub fn release_aic_instance(
        &self,
        request: ReleaseAICInstanceRequest,
    ) -> Call<'_, ReleaseAICInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases an ARM server, also called cloud application server.
    #[inline]
    pub fn release_arm_server_instance(
        &self,
        request: ReleaseARMServerInstanceRequest,
    ) -> Call<'_, ReleaseARMServerInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases an EIP, edge load balancer, or disk; the release operations of each product are preferable.
    #[inline]
    pub fn release_instance(
        &self,
        request: ReleaseInstanceRequest,
    ) -> Call<'_, ReleaseInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a pay-as-you-go instance and ends its billing.
    #[inline]
    pub fn release_post_paid_instance(
        &self,
        request: ReleasePostPaidInstanceRequest,
    ) -> Call<'_, ReleasePostPaidInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a subscription instance, given by its ID.
    #[inline]
    pub fn release_pre_paid_instance(
        &self,
        request: ReleasePrePaidInstanceRequest,
    ) -> Call<'_, ReleasePrePaidInstanceRequest> {
        self.inner.call(request)
    }
    /// Takes backend servers out of an edge load balancer.
    #[inline]
    pub fn remove_backend_servers(
        &self,
        request: RemoveBackendServersRequest,
    ) -> Call<'_, RemoveBackendServersRequest> {
        self.inner.call(request)
    }
    /// Removes the shared data group (SDG) from one or more instances.
    #[inline]
    pub fn remove_instance_sdg(
        &self,
        request: RemoveInstanceSDGRequest,
    ) -> Call<'_, RemoveInstanceSDGRequest> {
        self.inner.call(request)
    }
    /// Takes instances out of the public-network part of an EPN instance.
    #[inline]
    pub fn remove_public_ips_from_epn_instance(
        &self,
        request: RemovePublicIpsFromEpnInstanceRequest,
    ) -> Call<'_, RemovePublicIpsFromEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Removes shared data groups (SDGs) from instances, which the SDG IDs can narrow down.
    #[inline]
    pub fn remove_sd_gs(
        &self,
        request: RemoveSDGsRequest,
    ) -> Call<'_, RemoveSDGsRequest> {
        self.inner.call(request)
    }
    /// Removes the deployed shared data group (SDG) from instances, which return to local storage.
    #[inline]
    pub fn remove_sdg(&self, request: RemoveSDGRequest) -> Call<'_, RemoveSDGRequest> {
        self.inner.call(request)
    }
    /// Takes vSwitches out of an EPN instance; concerns internal networking only.
    #[inline]
    pub fn remove_vswitches_from_epn_instance(
        &self,
        request: RemoveVSwitchesFromEpnInstanceRequest,
    ) -> Call<'_, RemoveVSwitchesFromEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Renews the subscription of an ARM server for a further period.
    #[inline]
    pub fn renew_arm_server_instance(
        &self,
        request: RenewARMServerInstanceRequest,
    ) -> Call<'_, RenewARMServerInstanceRequest> {
        self.inner.call(request)
    }
    /// Renews the subscription of an instance for a further period.
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds or releases edge resources of an application in the background, with containers along with them.
    #[inline]
    pub fn rescale_application(
        &self,
        request: RescaleApplicationRequest,
    ) -> Call<'_, RescaleApplicationRequest> {
        self.inner.call(request)
    }
    /// Adds bare-metal devices to a service.
    #[inline]
    pub fn rescale_device_service(
        &self,
        request: RescaleDeviceServiceRequest,
    ) -> Call<'_, RescaleDeviceServiceRequest> {
        self.inner.call(request)
    }
    /// Resets an AIC instance, given by its own ID or that of its ARM server.
    #[inline]
    pub fn reset_aic_instance(
        &self,
        request: ResetAICInstanceRequest,
    ) -> Call<'_, ResetAICInstanceRequest> {
        self.inner.call(request)
    }
    /// Rolls a disk back to one of its snapshots; later data is lost.
    #[inline]
    pub fn reset_disk(&self, request: ResetDiskRequest) -> Call<'_, ResetDiskRequest> {
        self.inner.call(request)
    }
    /// Enlarges a pay-as-you-go cloud disk that was bought separately.
    #[inline]
    pub fn resize_disk(
        &self,
        request: ResizeDiskRequest,
    ) -> Call<'_, ResizeDiskRequest> {
        self.inner.call(request)
    }
    /// Deletes an inbound rule from a security group.
    #[inline]
    pub fn revoke_security_group(
        &self,
        request: RevokeSecurityGroupRequest,
    ) -> Call<'_, RevokeSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an outbound rule from a security group.
    #[inline]
    pub fn revoke_security_group_egress(
        &self,
        request: RevokeSecurityGroupEgressRequest,
    ) -> Call<'_, RevokeSecurityGroupEgressRequest> {
        self.inner.call(request)
    }
    /// Takes the containers of an application back to an earlier version.
    #[inline]
    pub fn rollback_application(
        &self,
        request: RollbackApplicationRequest,
    ) -> Call<'_, RollbackApplicationRequest> {
        self.inner.call(request)
    }
    /// Creates and starts edge instances, billed by use or in advance.
    #[inline]
    pub fn run_instances(
        &self,
        request: RunInstancesRequest,
    ) -> Call<'_, RunInstancesRequest> {
        self.inner.call(request)
    }
    /// Picks the best free resource for a client device by its address and sets it up as a virtual device.
    #[inline]
    pub fn run_service_schedule(
        &self,
        request: RunServiceScheduleRequest,
    ) -> Call<'_, RunServiceScheduleRequest> {
        self.inner.call(request)
    }
    /// Saves the disk of a device as a shared data group.
    #[inline]
    pub fn save_sdg(&self, request: SaveSDGRequest) -> Call<'_, SaveSDGRequest> {
        self.inner.call(request)
    }
    /// Sets the weights of backend servers of an edge load balancer.
    #[inline]
    pub fn set_backend_servers(
        &self,
        request: SetBackendServersRequest,
    ) -> Call<'_, SetBackendServersRequest> {
        self.inner.call(request)
    }
    /// Changes scheduling, health check, or other settings of an HTTP listener.
    #[inline]
    pub fn set_load_balancer_http_listener_attribute(
        &self,
        request: SetLoadBalancerHTTPListenerAttributeRequest,
    ) -> Call<'_, SetLoadBalancerHTTPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes certificate, scheduling, health check, or other settings of an HTTPS listener.
    #[inline]
    pub fn set_load_balancer_https_listener_attribute(
        &self,
        request: SetLoadBalancerHTTPSListenerAttributeRequest,
    ) -> Call<'_, SetLoadBalancerHTTPSListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Switches an edge load balancer instance to active or inactive.
    #[inline]
    pub fn set_load_balancer_status(
        &self,
        request: SetLoadBalancerStatusRequest,
    ) -> Call<'_, SetLoadBalancerStatusRequest> {
        self.inner.call(request)
    }
    /// Changes scheduling, health check, or other settings of a TCP listener.
    #[inline]
    pub fn set_load_balancer_tcp_listener_attribute(
        &self,
        request: SetLoadBalancerTCPListenerAttributeRequest,
    ) -> Call<'_, SetLoadBalancerTCPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes scheduling, health check, or other settings of a UDP listener.
    #[inline]
    pub fn set_load_balancer_udp_listener_attribute(
        &self,
        request: SetLoadBalancerUDPListenerAttributeRequest,
    ) -> Call<'_, SetLoadBalancerUDPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Shares a cloud phone image with other users.
    #[inline]
    pub fn share_aic_image(
        &self,
        request: ShareAICImageRequest,
    ) -> Call<'_, ShareAICImageRequest> {
        self.inner.call(request)
    }
    /// Starts an edge-to-edge network instance, so that its nodes can reach each other.
    #[inline]
    pub fn start_epn_instance(
        &self,
        request: StartEpnInstanceRequest,
    ) -> Call<'_, StartEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts an instance, which must be stopped.
    #[inline]
    pub fn start_instance(
        &self,
        request: StartInstanceRequest,
    ) -> Call<'_, StartInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts a listener, so that it accepts traffic on its port.
    #[inline]
    pub fn start_load_balancer_listener(
        &self,
        request: StartLoadBalancerListenerRequest,
    ) -> Call<'_, StartLoadBalancerListenerRequest> {
        self.inner.call(request)
    }
    /// Puts a stopped public address of an SNAT entry back into use.
    #[inline]
    pub fn start_snat_ip_for_snat_entry(
        &self,
        request: StartSnatIpForSnatEntryRequest,
    ) -> Call<'_, StartSnatIpForSnatEntryRequest> {
        self.inner.call(request)
    }
    /// Stops an EPN instance, which ends the networking between its edge nodes.
    #[inline]
    pub fn stop_epn_instance(
        &self,
        request: StopEpnInstanceRequest,
    ) -> Call<'_, StopEpnInstanceRequest> {
        self.inner.call(request)
    }
    /// Stops one running ENS instance, without releasing it.
    #[inline]
    pub fn stop_instance(
        &self,
        request: StopInstanceRequest,
    ) -> Call<'_, StopInstanceRequest> {
        self.inner.call(request)
    }
    /// Stops a listener of an edge load balancer, given by its port.
    #[inline]
    pub fn stop_load_balancer_listener(
        &self,
        request: StopLoadBalancerListenerRequest,
    ) -> Call<'_, StopLoadBalancerListenerRequest> {
        self.inner.call(request)
    }
    /// Takes a public address of an SNAT entry out of use without removing it.
    #[inline]
    pub fn stop_snat_ip_for_snat_entry(
        &self,
        request: StopSnatIpForSnatEntryRequest,
    ) -> Call<'_, StopSnatIpForSnatEntryRequest> {
        self.inner.call(request)
    }
    /// Creates tags and binds them to a list of ENS resources.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches an EIP from its instance; the address stays allocated.
    #[inline]
    pub fn un_associate_ens_eip_address(
        &self,
        request: UnAssociateEnsEipAddressRequest,
    ) -> Call<'_, UnAssociateEnsEipAddressRequest> {
        self.inner.call(request)
    }
    /// Removes secondary private IP addresses from a network interface.
    #[inline]
    pub fn unassign_private_ip_addresses(
        &self,
        request: UnassignPrivateIpAddressesRequest,
    ) -> Call<'_, UnassignPrivateIpAddressesRequest> {
        self.inner.call(request)
    }
    /// Unbinds a high-availability virtual IP address (HAVIP) from an instance.
    #[inline]
    pub fn unassociate_ha_vip(
        &self,
        request: UnassociateHaVipRequest,
    ) -> Call<'_, UnassociateHaVipRequest> {
        self.inner.call(request)
    }
    /// Unbinds a network ACL from a network, whose traffic it then no longer filters.
    #[inline]
    pub fn unassociate_network_acl(
        &self,
        request: UnassociateNetworkAclRequest,
    ) -> Call<'_, UnassociateNetworkAclRequest> {
        self.inner.call(request)
    }
    /// Removes a preloaded shared data group from regions again.
    #[inline]
    pub fn unload_region_sdg(
        &self,
        request: UnloadRegionSDGRequest,
    ) -> Call<'_, UnloadRegionSDGRequest> {
        self.inner.call(request)
    }
    /// Takes a shared data group off instances, which can no longer read it.
    #[inline]
    pub fn unmount_instance_sdg(
        &self,
        request: UnmountInstanceSDGRequest,
    ) -> Call<'_, UnmountInstanceSDGRequest> {
        self.inner.call(request)
    }
    /// Unbinds tags from a list of resources; tags left without any resource are deleted.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Moves the AIC instances of up to 20 ARM servers to another image.
    #[inline]
    pub fn upgrade_aic_instance_image(
        &self,
        request: UpgradeAICInstanceImageRequest,
    ) -> Call<'_, UpgradeAICInstanceImageRequest> {
        self.inner.call(request)
    }
    /// Upgrades the containers of an edge application in the background, with a choice of canary strategies.
    #[inline]
    pub fn upgrade_application(
        &self,
        request: UpgradeApplicationRequest,
    ) -> Call<'_, UpgradeApplicationRequest> {
        self.inner.call(request)
    }
    /// Uploads a public key for AIC instances under a name, type, and optional group.
    #[inline]
    pub fn upload_aic_public_key(
        &self,
        request: UploadAICPublicKeyRequest,
    ) -> Call<'_, UploadAICPublicKeyRequest> {
        self.inner.call(request)
    }
}
