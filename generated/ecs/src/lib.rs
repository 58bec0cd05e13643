// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`AttachInstanceRamRole`](mod@attach_instance_ram_role): Lets instances act under a RAM role.
//! - [`CreateInstance`](mod@create_instance): Creates one instance and leaves it stopped; `RunInstances` creates several and starts them.
//! - [`DeleteInstance`](mod@delete_instance): Releases an instance that is billed by use or whose subscription has expired, and wipes its data.
//! - [`DeleteInstances`](mod@delete_instances): Releases several instances that are billed by use or whose subscription has expired.
//! - [`DescribeInstanceAttribute`](mod@describe_instance_attribute): Shows one ECS instance in detail.
//! - [`DescribeInstanceAutoRenewAttribute`](mod@describe_instance_auto_renew_attribute): Reports how the subscriptions of instances are set to be renewed.
//! - [`DescribeInstanceRamRole`](mod@describe_instance_ram_role): Reports which RAM role each instance acts under.
//! - [`DescribeInstanceStatus`](mod@describe_instance_status): Lists instances with nothing but their lifecycle state; quicker to read than `DescribeInstances`.
//! - [`DescribeInstanceTypeFamilies`](mod@describe_instance_type_families): Lists the instance families, such as `ecs.g6`.
//! - [`DescribeInstanceTypes`](mod@describe_instance_types): Lists instance types with vCPUs, memory and other figures.
//! - [`DescribeInstanceVncUrl`](mod@describe_instance_vnc_url): Returns the address for opening the VNC terminal of an instance.
//! - [`DescribeInstances`](mod@describe_instances): Lists instances with their details; all filters given must match.
//! - [`DescribeRecommendInstanceType`](mod@describe_recommend_instance_type): Suggests instance types that can stand in for one that is sold out or being withdrawn.
//! - [`DescribeSpotAdvice`](mod@describe_spot_advice): Reports how often preemptible instances were taken back over the past 30 days and how their price compares with pay-as-you-go.
//! - [`DescribeSpotPriceHistory`](mod@describe_spot_price_history): Returns how the price of a preemptible instance type moved over the last 30 days.
//! - [`DescribeUserData`](mod@describe_user_data): Returns the user data of an instance as Base64; empty if it has none.
//! - [`DetachInstanceRamRole`](mod@detach_instance_ram_role): Takes the RAM role away from instances, which can no longer act under it.
//! - [`ModifyInstanceAttribute`](mod@modify_instance_attribute): Changes settings of an instance, such as name, password, host name, security groups or user data.
//! - [`ModifyInstanceAutoReleaseTime`](mod@modify_instance_auto_release_time): Sets or clears the time at which a pay-as-you-go instance is released by itself, with its data.
//! - [`ModifyInstanceAutoRenewAttribute`](mod@modify_instance_auto_renew_attribute): Sets whether subscriptions of instances are renewed by themselves.
//! - [`ModifyInstanceChargeType`](mod@modify_instance_charge_type): Changes how instances, or only their data disks, are billed.
//! - [`ModifyInstanceClockOptions`](mod@modify_instance_clock_options): Turns the precision time protocol (PTP) clock of an instance on or off.
//! - [`ModifyInstanceMetadataOptions`](mod@modify_instance_metadata_options): Sets whether and how an instance can reach its metadata.
//! - [`ModifyInstanceNetworkOptions`](mod@modify_instance_network_options): Sets the bandwidth weighting of an instance.
//! - [`ModifyInstanceSpec`](mod@modify_instance_spec): Changes the type of an instance billed by use, or its public bandwidth.
//! - [`ModifyInstanceVncPasswd`](mod@modify_instance_vnc_passwd): Sets the password of the VNC terminal.
//! - [`ModifyPrepayInstanceSpec`](mod@modify_prepay_instance_spec): Changes a subscription instance to another instance type for the rest of its term.
//! - [`ReActivateInstances`](mod@re_activate_instances): Brings back an instance billed by use that was stopped for unpaid bills, once these are paid.
//! - [`RebootInstance`](mod@reboot_instance): Restarts a running instance.
//! - [`RebootInstances`](mod@reboot_instances): Restarts running ECS instances together; each passes through the stopping state.
//! - [`RenewInstance`](mod@renew_instance): Extends the subscription of an instance.
//! - [`RunInstances`](mod@run_instances): Creates one or more instances and starts them.
//! - [`StartInstance`](mod@start_instance): Starts a stopped instance.
//! - [`StartInstances`](mod@start_instances): Starts several stopped instances; a mode tells whether one failure stops the whole batch.
//! - [`StopInstance`](mod@stop_instance): Stops a running instance; in a VPC, where the feature is on, compute may cost nothing while it is stopped.
//! - [`StopInstances`](mod@stop_instances): Stops running ECS instances together, optionally by force or in economical mode.
//!
//! ## Launch templates
//!
//! - [`CreateLaunchTemplate`](mod@create_launch_template): Stores settings for launching instances as version 1 of a new launch template.
//! - [`CreateLaunchTemplateVersion`](mod@create_launch_template_version): Adds a version to a launch template.
//! - [`DeleteLaunchTemplate`](mod@delete_launch_template): Deletes a launch template with all its versions.
//! - [`DeleteLaunchTemplateVersion`](mod@delete_launch_template_version): Deletes versions of a launch template other than the default one, which goes only with the template.
//! - [`DescribeLaunchTemplateVersions`](mod@describe_launch_template_versions): Lists versions of a launch template with the settings in each.
//! - [`DescribeLaunchTemplates`](mod@describe_launch_templates): Lists launch templates, without the settings in their versions.
//! - [`ModifyLaunchTemplateDefaultVersion`](mod@modify_launch_template_default_version): Sets the version of a launch template that is used when a call names none.
//!
//! ## Auto provisioning groups
//!
//! - [`CreateAutoProvisioningGroup`](mod@create_auto_provisioning_group): Creates a group that provides a target capacity by launching instances, preemptible ones or others, across types and zones.
//! - [`DeleteAutoProvisioningGroup`](mod@delete_auto_provisioning_group): Deletes an auto provisioning group and, if asked to, the instances in it.
//! - [`DescribeAutoProvisioningGroupHistory`](mod@describe_auto_provisioning_group_history): Lists what an auto provisioning group has done, scheduling run by scheduling run.
//! - [`DescribeAutoProvisioningGroupInstances`](mod@describe_auto_provisioning_group_instances): Lists the instances that an auto provisioning group has launched.
//! - [`DescribeAutoProvisioningGroups`](mod@describe_auto_provisioning_groups): Lists auto provisioning groups with their settings and states.
//! - [`ModifyAutoProvisioningGroup`](mod@modify_auto_provisioning_group): Changes an auto provisioning group.
//!
//! ## Disks and storage
//!
//! - [`AttachDisk`](mod@attach_disk): Attaches a pay-as-you-go data disk, or a system disk, to an instance in the same zone.
//! - [`CreateDedicatedBlockStorageCluster`](mod@create_dedicated_block_storage_cluster): Creates block storage that is physically set apart for you.
//! - [`CreateDisk`](mod@create_disk): Creates a data disk, empty or with the content of a snapshot.
//! - [`CreateDiskReplicaPair`](mod@create_disk_replica_pair): Ties a disk to a second one for asynchronous replication.
//! - [`DeleteDisk`](mod@delete_disk): Releases a data disk that is billed by use and attached to nothing; its data is lost.
//! - [`DeleteDiskReplicaPair`](mod@delete_disk_replica_pair): Ends the replication between two disks for good.
//! - [`DescribeDedicatedBlockStorageClusters`](mod@describe_dedicated_block_storage_clusters): Lists dedicated block storage clusters with their capacity; all filters given must match.
//! - [`DescribeDiskDefaultKMSKeyId`](mod@describe_disk_default_kms_key_id): Shows the KMS key that is used by default for encrypting disks in a region.
//! - [`DescribeDiskEncryptionByDefaultStatus`](mod@describe_disk_encryption_by_default_status): Tells whether new disks in a region are encrypted by default.
//! - [`DescribeDiskReplicaPairs`](mod@describe_disk_replica_pairs): Lists the replication pairs of a region with the two disks of each.
//! - [`DescribeDisks`](mod@describe_disks): Lists disks, cloud and local ones alike; all filters given must match.
//! - [`DescribeStorageCapacityUnits`](mod@describe_storage_capacity_units): Lists storage capacity units, prepaid plans that pay for pay-as-you-go disks.
//! - [`DetachDisk`](mod@detach_disk): Takes a disk that is billed by use off its instance.
//! - [`DisableDiskEncryptionByDefault`](mod@disable_disk_encryption_by_default): Stops encrypting new disks in a region by default.
//! - [`EnableDiskEncryptionByDefault`](mod@enable_disk_encryption_by_default): Makes new disks in a region encrypted by default.
//! - [`ModifyDiskAttribute`](mod@modify_disk_attribute): Changes settings of disks, such as name, description or whether they are released with their instance.
//! - [`ModifyDiskChargeType`](mod@modify_disk_charge_type): Changes how disks of one instance are billed.
//! - [`ModifyDiskDefaultKMSKeyId`](mod@modify_disk_default_kms_key_id): Sets the KMS key used by default for encrypting disks in a region.
//! - [`ModifyDiskDeployment`](mod@modify_disk_deployment): Moves a disk to another dedicated block storage cluster or changes its category.
//! - [`ModifyDiskSpec`](mod@modify_disk_spec): Changes a disk to another category, or an ESSD to another performance level.
//! - [`ModifyStorageCapacityUnitAttribute`](mod@modify_storage_capacity_unit_attribute): Changes the name or the description of a storage capacity unit.
//! - [`ModifyStorageSetAttribute`](mod@modify_storage_set_attribute): Changes the name or the description of a storage set.
//! - [`PurchaseStorageCapacityUnit`](mod@purchase_storage_capacity_unit): Buys storage capacity units, prepaid plans that pay for pay-as-you-go disks of the same region.
//! - [`ReInitDisk`](mod@re_init_disk): Sets a disk back to what it was when created; everything written since is lost.
//! - [`ReplaceSystemDisk`](mod@replace_system_disk): Gives a stopped instance a new system disk from another image.
//! - [`ResetDisk`](mod@reset_disk): Rolls a disk back to one of its own snapshots; later data is lost.
//! - [`ResetDiskDefaultKMSKeyId`](mod@reset_disk_default_kms_key_id): Goes back to the service key as the default for encrypting disks in a region.
//! - [`ResizeDisk`](mod@resize_disk): Makes a system or data disk larger.
//! - [`StartDiskReplicaPair`](mod@start_disk_replica_pair): Begins or resumes the replication between two disks.
//! - [`StopDiskReplicaPair`](mod@stop_disk_replica_pair): Halts the replication between two disks.
//!
//! ## Snapshots
//!
//! - [`ApplyAutoSnapshotPolicy`](mod@apply_auto_snapshot_policy): Puts disks under an automatic snapshot policy; a policy that a disk had before gives way to it.
//! - [`CancelAutoSnapshotPolicy`](mod@cancel_auto_snapshot_policy): Takes disks out of their automatic snapshot policy; the policy itself stays.
//! - [`CopySnapshot`](mod@copy_snapshot): Copies a snapshot to another region.
//! - [`CreateAutoSnapshotPolicy`](mod@create_auto_snapshot_policy): Creates a schedule for taking snapshots.
//! - [`CreateSnapshot`](mod@create_snapshot): Takes a snapshot of a disk.
//! - [`CreateSnapshotGroup`](mod@create_snapshot_group): Takes snapshots of several disks of one instance together.
//! - [`DeleteAutoSnapshotPolicy`](mod@delete_auto_snapshot_policy): Deletes an automatic snapshot policy.
//! - [`DeleteSnapshot`](mod@delete_snapshot): Deletes a snapshot, or breaks it off if it is still being taken.
//! - [`DeleteSnapshotGroup`](mod@delete_snapshot_group): Deletes an instance snapshot with the disk snapshots in it, except those that custom images were made from.
//! - [`DescribeAutoSnapshotPolicyAssociations`](mod@describe_auto_snapshot_policy_associations): Lists which disks are under which automatic snapshot policies.
//! - [`DescribeAutoSnapshotPolicyEx`](mod@describe_auto_snapshot_policy_ex): Lists your automatic snapshot policies.
//! - [`DescribeSnapshotGroups`](mod@describe_snapshot_groups): Lists instance snapshots; all filters given must match.
//! - [`DescribeSnapshotLinks`](mod@describe_snapshot_links): Lists snapshot chains, one for each disk, with the number and total size of the snapshots in them.
//! - [`DescribeSnapshotPackage`](mod@describe_snapshot_package): Lists the OSS storage plans bought in a region, which pay for space that snapshots take.
//! - [`DescribeSnapshots`](mod@describe_snapshots): Lists snapshots of disks; all filters given must match.
//! - [`DescribeSnapshotsUsage`](mod@describe_snapshots_usage): Reports how many snapshots a region holds and how much space they take.
//! - [`ModifyAutoSnapshotPolicyEx`](mod@modify_auto_snapshot_policy_ex): Changes an automatic snapshot policy, at once for all disks under it.
//! - [`ModifySnapshotAttribute`](mod@modify_snapshot_attribute): Changes the name or the description of a snapshot, or switches its instant access off.
//! - [`ModifySnapshotCategory`](mod@modify_snapshot_category): Changes the category of a snapshot, for example for archiving, with its retention days.
//! - [`ModifySnapshotGroup`](mod@modify_snapshot_group): Changes the name or the description of an instance snapshot.
//! - [`OpenSnapshotService`](mod@open_snapshot_service): Activates the snapshot service for the account.
//! - [`ResetDisks`](mod@reset_disks): Rolls disks back to the state in an instance snapshot; later data is lost.
//!
//! ## Images
//!
//! - [`CancelCopyImage`](mod@cancel_copy_image): Stops copying an image to another region and deletes the unfinished copy; the original is not touched.
//! - [`CopyImage`](mod@copy_image): Copies one of your custom images to another region.
//! - [`CreateImage`](mod@create_image): Creates a custom image from an instance, a snapshot of a system disk or a set of disk snapshots.
//! - [`DeleteImage`](mod@delete_image): Deletes a custom image, after which nothing can be created from it.
//! - [`DescribeImageFromFamily`](mod@describe_image_from_family): Returns the newest usable custom image of an image family, or nothing if the family has none.
//! - [`DescribeImageSharePermission`](mod@describe_image_share_permission): Lists the accounts and groups that a custom image is shared with.
//! - [`DescribeImageSupportInstanceTypes`](mod@describe_image_support_instance_types): Lists the instance types that an image can run on.
//! - [`DescribeImages`](mod@describe_images): Lists the images that you can use: public and Marketplace ones, your own, and those shared with you.
//! - [`ExportImage`](mod@export_image): Writes a custom image as a file to OSS, into a bucket of the same region.
//! - [`ImportImage`](mod@import_image): Makes a custom image out of an image file in an OSS bucket.
//! - [`ModifyImageAttribute`](mod@modify_image_attribute): Changes name, description, state or family of a custom image.
//! - [`ModifyImageShareGroupPermission`](mod@modify_image_share_group_permission): Shares an image with groups or stops sharing it with them.
//! - [`ModifyImageSharePermission`](mod@modify_image_share_permission): Shares a custom image of yours with other accounts, or stops sharing it.
//!
//! ## Image pipelines
//!
//! - [`CancelImagePipelineExecution`](mod@cancel_image_pipeline_execution): Stops a run of an image pipeline that is still building, distributing or releasing its resources.
//! - [`CreateImageComponent`](mod@create_image_component): Stores a piece of build instructions that images are often built with.
//! - [`CreateImagePipeline`](mod@create_image_pipeline): Creates a recipe for building images from a Linux base image; each run needs a pay-as-you-go instance in between.
//! - [`DeleteImageComponent`](mod@delete_image_component): Deletes a single image component, found by its ID.
//! - [`DeleteImagePipeline`](mod@delete_image_pipeline): Deletes an image pipeline with its runs.
//! - [`DescribeImageComponents`](mod@describe_image_components): Lists components for building images; your own ones unless asked otherwise.
//! - [`DescribeImagePipelineExecutions`](mod@describe_image_pipeline_executions): Lists runs of an image pipeline with how far each has come.
//! - [`DescribeImagePipelines`](mod@describe_image_pipelines): Lists image pipelines with their settings.
//! - [`StartImagePipelineExecution`](mod@start_image_pipeline_execution): Builds an image with a pipeline, then distributes and shares it as the pipeline says.
//!
//! ## Security groups
//!
//! - [`AuthorizeSecurityGroup`](mod@authorize_security_group): Adds an inbound rule that accepts or drops traffic to the members of a security group.
//! - [`AuthorizeSecurityGroupEgress`](mod@authorize_security_group_egress): Adds an outbound rule that accepts or drops traffic from the members of a security group.
//! - [`CreateSecurityGroup`](mod@create_security_group): Creates a security group, a virtual firewall for instances.
//! - [`DeleteSecurityGroup`](mod@delete_security_group): Deletes a security group that has no members and that no rule of another group refers to.
//! - [`DescribeSecurityGroupAttribute`](mod@describe_security_group_attribute): Returns a security group with all its rules, or only those of one direction.
//! - [`DescribeSecurityGroupReferences`](mod@describe_security_group_references): Tells which other security groups have rules that refer to a group; as long as any do, the group cannot be deleted.
//! - [`DescribeSecurityGroups`](mod@describe_security_groups): Lists security groups without their rules.
//! - [`JoinSecurityGroup`](mod@join_security_group): Adds an instance or a network interface to a security group.
//! - [`LeaveSecurityGroup`](mod@leave_security_group): Takes an instance or a network interface out of a security group, unless it is its last one.
//! - [`ModifySecurityGroupAttribute`](mod@modify_security_group_attribute): Changes the name or the description of a security group.
//! - [`ModifySecurityGroupEgressRule`](mod@modify_security_group_egress_rule): Changes an outbound rule of a security group, picked out by its own properties.
//! - [`ModifySecurityGroupPolicy`](mod@modify_security_group_policy): Sets whether members of a basic security group can reach each other.
//! - [`ModifySecurityGroupRule`](mod@modify_security_group_rule): Changes the description of an inbound rule of a security group, picked out by its other properties.
//! - [`RevokeSecurityGroup`](mod@revoke_security_group): Removes an inbound rule of a security group, picked out by its own properties.
//! - [`RevokeSecurityGroupEgress`](mod@revoke_security_group_egress): Removes an outbound rule of a security group, picked out by its own properties.
//!
//! ## Network interfaces
//!
//! - [`AssignIpv6Addresses`](mod@assign_ipv6_addresses): Adds IPv6 addresses to a network interface, either the ones listed or as many as the service is told to pick.
//! - [`AssignPrivateIpAddresses`](mod@assign_private_ip_addresses): Adds secondary private addresses to a network interface, either the ones listed or as many as the service is told to pick.
//! - [`AttachNetworkInterface`](mod@attach_network_interface): Plugs a network interface into an instance of a VPC.
//! - [`CreateNetworkInterface`](mod@create_network_interface): Creates a network interface in a vSwitch, free to be attached to one instance of the same zone.
//! - [`CreateNetworkInterfacePermission`](mod@create_network_interface_permission): Grants another account or a certified partner permission to use an elastic network interface.
//! - [`DeleteNetworkInterface`](mod@delete_network_interface): Deletes a network interface that is attached to nothing, gives back its address and takes it out of its security groups.
//! - [`DescribeNetworkInterfaceAttribute`](mod@describe_network_interface_attribute): Shows one elastic network interface in detail.
//! - [`DescribeNetworkInterfacePermissions`](mod@describe_network_interface_permissions): Lists the permissions on elastic network interfaces that were granted to partners or other users.
//! - [`DescribeNetworkInterfaces`](mod@describe_network_interfaces): Lists network interfaces with their addresses and attachments.
//! - [`DetachNetworkInterface`](mod@detach_network_interface): Unplugs a secondary network interface from its instance; the primary one cannot be removed.
//! - [`ModifyNetworkInterfaceAttribute`](mod@modify_network_interface_attribute): Changes settings of a network interface, such as name, description or security groups.
//! - [`UnassignIpv6Addresses`](mod@unassign_ipv6_addresses): Takes IPv6 addresses away from a network interface.
//! - [`UnassignPrivateIpAddresses`](mod@unassign_private_ip_addresses): Takes secondary private addresses away from a network interface.
//!
//! ## Networks
//!
//! - [`AllocatePublicIpAddress`](mod@allocate_public_ip_address): Gives an instance a fixed public IP address, if it has none yet.
//! - [`AttachClassicLinkVpc`](mod@attach_classic_link_vpc): Links an instance of the classic network to a VPC over ClassicLink, so that the two can exchange private traffic.
//! - [`ConvertNatPublicIpToEip`](mod@convert_nat_public_ip_to_eip): Turns the fixed public address of an instance in a VPC into an elastic IP address, which is then billed on its own.
//! - [`DescribeBandwidthLimitation`](mod@describe_bandwidth_limitation): Reports the largest public bandwidth that an instance type can be bought with or changed to.
//! - [`DescribeClassicLinkInstances`](mod@describe_classic_link_instances): Lists the classic network instances that are linked to a VPC.
//! - [`DetachClassicLinkVpc`](mod@detach_classic_link_vpc): Cuts the ClassicLink between a classic network instance and a VPC; private traffic between them ends.
//! - [`ModifyInstanceNetworkSpec`](mod@modify_instance_network_spec): Changes the public bandwidth of an instance or how its traffic is billed.
//! - [`ModifyInstanceVpcAttribute`](mod@modify_instance_vpc_attribute): Moves a stopped instance to another VPC or vSwitch, or changes its private address.
//!
//! ## Prefix lists
//!
//! - [`CreatePrefixList`](mod@create_prefix_list): Creates a list of address ranges that rules can refer to.
//! - [`DeletePrefixList`](mod@delete_prefix_list): Deletes a prefix list including every entry that it contains.
//! - [`DescribePrefixListAssociations`](mod@describe_prefix_list_associations): Lists ID and type of the resources that use a prefix list.
//! - [`DescribePrefixListAttributes`](mod@describe_prefix_list_attributes): Shows one prefix list with all its CIDR entries.
//! - [`DescribePrefixLists`](mod@describe_prefix_lists): Lists prefix lists of a region, without their entries.
//! - [`ModifyPrefixList`](mod@modify_prefix_list): Changes a prefix list: its name, its description and the entries to add or remove.
//!
//! ## SSH key pairs
//!
//! - [`AttachKeyPair`](mod@attach_key_pair): Binds an SSH key pair to Linux instances for logging on without a password.
//! - [`CreateKeyPair`](mod@create_key_pair): Creates an SSH key pair and returns the private key, which is not kept and cannot be fetched again.
//! - [`DeleteKeyPairs`](mod@delete_key_pairs): Deletes SSH key pairs from the account.
//! - [`DescribeKeyPairs`](mod@describe_key_pairs): Lists SSH key pairs, without their private keys.
//! - [`DetachKeyPair`](mod@detach_key_pair): Unbinds an SSH key pair from Linux instances.
//! - [`ImportKeyPair`](mod@import_key_pair): Stores the public half of an SSH key pair made elsewhere.
//!
//! ## Cloud Assistant
//!
//! - [`CreateActivation`](mod@create_activation): Creates an activation code, with which servers outside Alibaba Cloud register as managed instances.
//! - [`CreateCommand`](mod@create_command): Stores a script as a Cloud Assistant command; `InvokeCommand` runs it on instances.
//! - [`DeleteActivation`](mod@delete_activation): Deletes an activation code with which no managed instance has been registered.
//! - [`DeleteCommand`](mod@delete_command): Deletes a Cloud Assistant command of yours.
//! - [`DeregisterManagedInstance`](mod@deregister_managed_instance): Ends the management of an outside server; Cloud Assistant can no longer run commands on it or send it files.
//! - [`DescribeActivations`](mod@describe_activations): Lists activation codes and how far each has been used up.
//! - [`DescribeCloudAssistantSettings`](mod@describe_cloud_assistant_settings): Shows Cloud Assistant settings: delivery of records to OSS or Simple Log Service, and agent upgrades.
//! - [`DescribeCloudAssistantStatus`](mod@describe_cloud_assistant_status): Tells for each instance whether it has the Cloud Assistant client, how many commands have run there, and when the last one did.
//! - [`DescribeCommands`](mod@describe_commands): Lists Cloud Assistant commands: your own, or the public ones that the service offers.
//! - [`DescribeInvocationResults`](mod@describe_invocation_results): Returns what Cloud Assistant commands did on each instance: output, exit code and state.
//! - [`DescribeInvocations`](mod@describe_invocations): Lists runs of Cloud Assistant commands over the last two weeks with their state.
//! - [`DescribeManagedInstances`](mod@describe_managed_instances): Lists the servers outside Alibaba Cloud that are registered as managed instances.
//! - [`DescribeSendFileResults`](mod@describe_send_file_results): Lists files sent by Cloud Assistant over the last two weeks and how the sending went on each instance.
//! - [`DescribeTerminalSessions`](mod@describe_terminal_sessions): Lists past and current Session Manager sessions, by instance or session.
//! - [`DisableActivation`](mod@disable_activation): Makes an activation code useless for further registrations.
//! - [`EndTerminalSession`](mod@end_terminal_session): Ends a remote session that `StartTerminalSession` opened on an instance.
//! - [`InstallCloudAssistant`](mod@install_cloud_assistant): Installs the Cloud Assistant client on instances.
//! - [`InvokeCommand`](mod@invoke_command): Runs a stored Cloud Assistant command on running instances of a VPC that have the client, at once or on a schedule.
//! - [`ListPluginStatus`](mod@list_plugin_status): Shows status and version of Cloud Assistant plug-ins on instances.
//! - [`ModifyCloudAssistantSettings`](mod@modify_cloud_assistant_settings): Changes one kind of Cloud Assistant setting, such as log delivery or agent upgrades.
//! - [`ModifyCommand`](mod@modify_command): Changes a Cloud Assistant command, but not its type.
//! - [`ModifyInvocationAttribute`](mod@modify_invocation_attribute): Changes command content or schedule of a scheduled Cloud Assistant task and adds instances to it.
//! - [`ModifyManagedInstance`](mod@modify_managed_instance): Renames a managed instance, meaning a server registered with Cloud Assistant.
//! - [`RunCommand`](mod@run_command): Creates a Cloud Assistant command and runs it on instances in one call.
//! - [`SendFile`](mod@send_file): Writes a file to running instances through the Cloud Assistant client.
//! - [`StartTerminalSession`](mod@start_terminal_session): Opens a Session Manager session and returns the WebSocket URL for connecting to the instance.
//! - [`StopInvocation`](mod@stop_invocation): Calls off a command: executions that have not begun are dropped, those under way go on.
//!
//! ## Dedicated hosts
//!
//! - [`AllocateDedicatedHosts`](mod@allocate_dedicated_hosts): Creates dedicated hosts, physical servers that only your own instances run on, by subscription or billed by use.
//! - [`CreateDedicatedHostCluster`](mod@create_dedicated_host_cluster): Creates a cluster into which dedicated hosts are sorted.
//! - [`DeleteDedicatedHostCluster`](mod@delete_dedicated_host_cluster): Deletes a cluster of dedicated hosts.
//! - [`DescribeDedicatedHostAutoRenew`](mod@describe_dedicated_host_auto_renew): Reports how the subscriptions of dedicated hosts are set to be renewed.
//! - [`DescribeDedicatedHostClusters`](mod@describe_dedicated_host_clusters): Lists clusters of dedicated hosts with their hosts and capacity.
//! - [`DescribeDedicatedHostTypes`](mod@describe_dedicated_host_types): Lists the types of dedicated hosts that a region offers, or the instance families that a type can carry.
//! - [`DescribeDedicatedHosts`](mod@describe_dedicated_hosts): Lists dedicated hosts with their capacity, their state and the instances on them.
//! - [`ModifyDedicatedHostAttribute`](mod@modify_dedicated_host_attribute): Changes how a dedicated host is named and run, for example what happens when it fails or its CPU overcommit ratio.
//! - [`ModifyDedicatedHostAutoReleaseTime`](mod@modify_dedicated_host_auto_release_time): Sets or clears the time at which a dedicated host that is billed by use is released by itself.
//! - [`ModifyDedicatedHostAutoRenewAttribute`](mod@modify_dedicated_host_auto_renew_attribute): Sets whether subscriptions of dedicated hosts are renewed by themselves, which happens nine days before the end.
//! - [`ModifyDedicatedHostClusterAttribute`](mod@modify_dedicated_host_cluster_attribute): Changes the name or the description of a cluster of dedicated hosts.
//! - [`ModifyDedicatedHostsChargeType`](mod@modify_dedicated_hosts_charge_type): Changes dedicated hosts to subscription, or back to pay-as-you-go.
//! - [`ModifyInstanceDeployment`](mod@modify_instance_deployment): Moves an instance to another deployment set or dedicated host, where asked together with a new instance type.
//! - [`RedeployDedicatedHost`](mod@redeploy_dedicated_host): Moves the instances off a dedicated host that has failed or is about to.
//! - [`ReleaseDedicatedHost`](mod@release_dedicated_host): Gives back a dedicated host that is billed by use and that no instance is left on.
//! - [`RenewDedicatedHosts`](mod@renew_dedicated_hosts): Extends the subscriptions of dedicated hosts.
//!
//! ## Deployment sets
//!
//! - [`CreateDeploymentSet`](mod@create_deployment_set): Creates a deployment set, which decides how the instances in it are spread over physical machines.
//! - [`DeleteDeploymentSet`](mod@delete_deployment_set): Deletes a deployment set, which must not hold any instances.
//! - [`DescribeDeploymentSetSupportedInstanceTypeFamily`](mod@describe_deployment_set_supported_instance_type_family): Lists the instance families that can go into a deployment set.
//! - [`DescribeDeploymentSets`](mod@describe_deployment_sets): Lists deployment sets with their strategy and the instances in them.
//! - [`ModifyDeploymentSetAttribute`](mod@modify_deployment_set_attribute): Changes the name or the description of a deployment set.
//! - [`ModifyDeploymentSetAttributes`](mod@modify_deployment_set_attributes): Changes the name and the description of a deployment set.
//!
//! ## HPC clusters
//!
//! - [`CreateHpcCluster`](mod@create_hpc_cluster): Creates a high-performance computing cluster that instances can be launched into.
//! - [`DeleteHpcCluster`](mod@delete_hpc_cluster): Deletes a high-performance computing cluster.
//! - [`DescribeHpcClusters`](mod@describe_hpc_clusters): Lists high-performance computing clusters; all filters given must match.
//! - [`ModifyHpcClusterAttribute`](mod@modify_hpc_cluster_attribute): Changes the description of a high-performance computing cluster.
//!
//! ## Capacity and reservations
//!
//! - [`CreateCapacityReservation`](mod@create_capacity_reservation): Reserves capacity for an instance type in a zone, effective at once.
//! - [`CreateElasticityAssurance`](mod@create_elasticity_assurance): Buys an elasticity assurance, which keeps capacity ready for pay-as-you-go instances.
//! - [`DescribeCapacityReservationInstances`](mod@describe_capacity_reservation_instances): Lists the instances that run on the capacity of a reservation.
//! - [`DescribeCapacityReservations`](mod@describe_capacity_reservations): Lists capacity reservations with what they hold and how much of it is in use.
//! - [`DescribeElasticityAssuranceAutoRenewAttribute`](mod@describe_elasticity_assurance_auto_renew_attribute): Shows whether elasticity assurances renew automatically and for what period.
//! - [`DescribeElasticityAssuranceInstances`](mod@describe_elasticity_assurance_instances): Lists the running instances that use an elasticity assurance; nothing comes back once it has expired.
//! - [`DescribeElasticityAssurances`](mod@describe_elasticity_assurances): Lists elasticity assurances with what they hold and how much of it is in use.
//! - [`DescribeInstanceAttachmentAttributes`](mod@describe_instance_attachment_attributes): Reports which private pool each instance draws its capacity from.
//! - [`DescribeReservedInstanceAutoRenewAttribute`](mod@describe_reserved_instance_auto_renew_attribute): Shows whether reserved instances renew automatically and for what period.
//! - [`DescribeReservedInstances`](mod@describe_reserved_instances): Lists the reserved instances that have been bought; these are billing discounts, not servers.
//! - [`ModifyCapacityReservation`](mod@modify_capacity_reservation): Changes name, description, end or size of a capacity reservation.
//! - [`ModifyElasticityAssurance`](mod@modify_elasticity_assurance): Changes the name or the description of an elasticity assurance.
//! - [`ModifyElasticityAssuranceAutoRenewAttribute`](mod@modify_elasticity_assurance_auto_renew_attribute): Sets whether elasticity assurances renew automatically and for what period.
//! - [`ModifyInstanceAttachmentAttributes`](mod@modify_instance_attachment_attributes): Changes which private pool an instance may draw its capacity from, without a restart.
//! - [`ModifyReservedInstanceAttribute`](mod@modify_reserved_instance_attribute): Changes the name and description of a reserved instance.
//! - [`ModifyReservedInstanceAutoRenewAttribute`](mod@modify_reserved_instance_auto_renew_attribute): Turns automatic renewal of reserved instances on or off.
//! - [`ModifyReservedInstances`](mod@modify_reserved_instances): Splits, merges or reshapes reserved instances.
//! - [`PurchaseElasticityAssurance`](mod@purchase_elasticity_assurance): Purchases the elasticity assurance of a private pool for a given period.
//! - [`PurchaseReservedInstancesOffering`](mod@purchase_reserved_instances_offering): Buys reserved instances, which lower the bill of matching pay-as-you-go instances.
//! - [`ReleaseCapacityReservation`](mod@release_capacity_reservation): Ends a capacity reservation that is set to be released by hand.
//! - [`RenewElasticityAssurances`](mod@renew_elasticity_assurances): Renews elasticity assurances and can set automatic renewal.
//! - [`RenewReservedInstances`](mod@renew_reserved_instances): Renews reserved instances already bought, and can set automatic renewal.
//!
//! ## System events
//!
//! - [`AcceptInquiredSystemEvent`](mod@accept_inquired_system_event): Agrees to the action that a system event in state `Inquiring` proposes, so that the system goes ahead with it.
//! - [`CancelSimulatedSystemEvents`](mod@cancel_simulated_system_events): Calls off simulated system events that are scheduled or under way.
//! - [`CreateSimulatedSystemEvents`](mod@create_simulated_system_events): Schedules system events that are only simulated, for trying out how you respond; the instances are not affected.
//! - [`DescribeDisksFullStatus`](mod@describe_disks_full_status): Lists disks with their lifecycle state, health and events.
//! - [`DescribeInstanceHistoryEvents`](mod@describe_instance_history_events): Lists system events of an instance; only finished ones unless other states are asked for.
//! - [`DescribeInstancesFullStatus`](mod@describe_instances_full_status): Lists instances with their lifecycle state and the system events planned for them.
//!
//! ## Operations and monitoring
//!
//! - [`DescribeDiskMonitorData`](mod@describe_disk_monitor_data): Returns I/O, throughput and latency of a disk over a period.
//! - [`DescribeEniMonitorData`](mod@describe_eni_monitor_data): Returns traffic and packet figures of a secondary network interface over a period.
//! - [`DescribeInstanceMaintenanceAttributes`](mod@describe_instance_maintenance_attributes): Reports when instances may be maintained and what is done with them if they go down for it.
//! - [`DescribeInstanceMonitorData`](mod@describe_instance_monitor_data): Returns CPU load, CPU credits, traffic and bandwidth of an instance over a period in the last 30 days.
//! - [`DescribeSnapshotMonitorData`](mod@describe_snapshot_monitor_data): Returns how the size of all snapshots in a region has developed over a period in the last 30 days.
//! - [`GetInstanceConsoleOutput`](mod@get_instance_console_output): Returns what an instance has written to its system console, as Base64.
//! - [`GetInstanceScreenshot`](mod@get_instance_screenshot): Takes a picture of the screen of an instance, useful when it cannot be reached otherwise.
//! - [`ModifyInstanceMaintenanceAttributes`](mod@modify_instance_maintenance_attributes): Sets when instances may be maintained and what is done with them if they go down for it.
//! - [`RedeployInstance`](mod@redeploy_instance): Moves an instance to another physical server because of a system event.
//! - [`ReportInstancesStatus`](mod@report_instances_status): Reports to the service that something is wrong with instances or with disks of one instance.
//!
//! ## Prices
//!
//! - [`DescribeInstanceModificationPrice`](mod@describe_instance_modification_price): Works out what it would cost to upgrade a subscription instance or to add subscription data disks to it.
//! - [`DescribePrice`](mod@describe_price): Works out what a resource would cost as new; nothing is bought.
//! - [`DescribeRenewalPrice`](mod@describe_renewal_price): Works out what it would cost to renew a subscription; nothing is bought.
//!
//! ## Tasks
//!
//! - [`CancelTask`](mod@cancel_task): Stops an image import or export that is still running.
//! - [`DescribeTaskAttribute`](mod@describe_task_attribute): Returns one background task, such as an image import or a change of disk category, with its progress.
//! - [`DescribeTasks`](mod@describe_tasks): Lists background tasks with how far they have come.
//!
//! ## Diagnostics
//!
//! - [`CreateDiagnosticMetricSet`](mod@create_diagnostic_metric_set): Groups diagnostic metrics for a resource type into a set for use in reports.
//! - [`CreateDiagnosticReport`](mod@create_diagnostic_report): Starts a diagnosis of a resource with a metric set; its ID leads to the results.
//! - [`DeleteDiagnosticMetricSets`](mod@delete_diagnostic_metric_sets): Deletes one or several sets of diagnostic metrics.
//! - [`DeleteDiagnosticReports`](mod@delete_diagnostic_reports): Deletes one or several reports of resource diagnosis.
//! - [`DescribeDiagnosticMetricSets`](mod@describe_diagnostic_metric_sets): Lists sets of diagnostic metrics, with the metrics each of them contains.
//! - [`DescribeDiagnosticMetrics`](mod@describe_diagnostic_metrics): Lists the diagnostic metrics available, by ID or resource type.
//! - [`DescribeDiagnosticReportAttributes`](mod@describe_diagnostic_report_attributes): Reads one diagnostic report: severity, and every metric's result with its issues.
//! - [`DescribeDiagnosticReports`](mod@describe_diagnostic_reports): Lists diagnostic reports, filtered by resource, status or severity.
//! - [`ModifyDiagnosticMetricSet`](mod@modify_diagnostic_metric_set): Changes name, description or metrics of a diagnostic metric set.
//!
//! ## Port range lists
//!
//! - [`CreatePortRangeList`](mod@create_port_range_list): Creates a port list, a reusable collection of port ranges for security group rules.
//! - [`DeletePortRangeList`](mod@delete_port_range_list): Deletes a port list together with its entries.
//! - [`DescribePortRangeListAssociations`](mod@describe_port_range_list_associations): Lists the resources that use a port list.
//! - [`DescribePortRangeListEntries`](mod@describe_port_range_list_entries): Lists the port ranges contained in a port list.
//! - [`DescribePortRangeLists`](mod@describe_port_range_lists): Lists port lists of a region, without their entries.
//! - [`ModifyPortRangeList`](mod@modify_port_range_list): Renames a port list or adds and removes its port ranges.
//!
//! ## Tags
//!
//! - [`AddTags`](mod@add_tags): Puts tags on one resource, such as an instance or a disk; a tag with the same key gets the new value.
//! - [`DescribeResourceByTags`](mod@describe_resource_by_tags): Finds resources that carry given tags, optionally of one type only.
//! - [`DescribeTags`](mod@describe_tags): Lists tags in use, by resource or by tag; all filters given must match.
//! - [`JoinResourceGroup`](mod@join_resource_group): Moves a resource into another resource group.
//! - [`ListTagResources`](mod@list_tag_resources): Lists pairs of resource and tag, found by resource ID or by tag; one of the two must be given.
//! - [`RemoveTags`](mod@remove_tags): Takes tags off one resource, such as an instance or a disk.
//! - [`TagResources`](mod@tag_resources): Puts tags on several resources in one call.
//! - [`UntagResources`](mod@untag_resources): Takes tags off several resources in one call.
//!
//! ## Regions and zones
//!
//! - [`DescribeAccountAttributes`](mod@describe_account_attributes): Returns the limits of the account in a region, such as how many security groups or vCPUs it may have.
//! - [`DescribeAvailableResource`](mod@describe_available_resource): Reports what can be bought in each zone, such as instance types or disk categories; useful before creating or resizing.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions that you can use, with their endpoints.
//! - [`DescribeResourcesModification`](mod@describe_resources_modification): Reports what an instance type or a system disk can be changed to in its zone.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region with some of what they offer.
//!
//! ## Deprecated
//!
//! - [`ActivateRouterInterface`](mod@activate_router_interface): Activates a router interface that was deactivated, so that traffic flows again.
//! - [`AddBandwidthPackageIps`](mod@add_bandwidth_package_ips): Adds public IP addresses to a NAT gateway's bandwidth package.
//! - [`AllocateEipAddress`](mod@allocate_eip_address): Allocates an elastic IP address (EIP) with a bandwidth and billing method.
//! - [`AssociateEipAddress`](mod@associate_eip_address): Binds an EIP to an instance or another supported resource.
//! - [`AssociateHaVip`](mod@associate_ha_vip): Binds a high-availability virtual IP address (HAVIP) to an ECS instance.
//! - [`CancelPhysicalConnection`](mod@cancel_physical_connection): Cancels a physical connection before it has been enabled.
//! - [`ConnectRouterInterface`](mod@connect_router_interface): Starts the connection from a router interface on the initiating side to its opposite one, once each has been told of the other.
//! - [`CreateForwardEntry`](mod@create_forward_entry): Adds a DNAT entry that maps a public address and port to a private one.
//! - [`CreateHaVip`](mod@create_ha_vip): Creates a high-availability virtual IP address (HAVIP) in a vSwitch.
//! - [`CreateNatGateway`](mod@create_nat_gateway): Creates a NAT gateway in a VPC along with its bandwidth packages.
//! - [`CreatePhysicalConnection`](mod@create_physical_connection): Applies for a leased line between an on-premises site and an access point.
//! - [`CreateRouteEntry`](mod@create_route_entry): Adds a custom route for a CIDR block to a route table, with one or several next hops.
//! - [`CreateRouterInterface`](mod@create_router_interface): Creates a router interface, one end of a connection between two routers.
//! - [`CreateVSwitch`](mod@create_vswitch): Creates a vSwitch, which is a subnet of a VPC in one zone.
//! - [`CreateVirtualBorderRouter`](mod@create_virtual_border_router): Creates a virtual border router (VBR) on a leased line, with VLAN and peering addresses.
//! - [`CreateVpc`](mod@create_vpc): Creates a VPC with a CIDR block; its vRouter and route table come along.
//! - [`DeactivateRouterInterface`](mod@deactivate_router_interface): Deactivates a router interface, which stops traffic over it without deleting it.
//! - [`DeleteBandwidthPackage`](mod@delete_bandwidth_package): Deletes a bandwidth package of a NAT gateway.
//! - [`DeleteForwardEntry`](mod@delete_forward_entry): Deletes a DNAT entry from the forward table of a NAT gateway.
//! - [`DeleteHaVip`](mod@delete_ha_vip): Deletes a high-availability virtual IP address (HAVIP).
//! - [`DeleteNatGateway`](mod@delete_nat_gateway): Deletes a NAT gateway, found by its ID.
//! - [`DeleteNetworkInterfacePermission`](mod@delete_network_interface_permission): Withdraws a permission on an elastic network interface, by force if requested.
//! - [`DeletePhysicalConnection`](mod@delete_physical_connection): Deletes a leased line connection, found by its ID.
//! - [`DeleteRouteEntry`](mod@delete_route_entry): Removes a custom route from a route table.
//! - [`DeleteRouterInterface`](mod@delete_router_interface): Deletes a router interface, found by its ID.
//! - [`DeleteVSwitch`](mod@delete_vswitch): Deletes a vSwitch, found by its ID.
//! - [`DeleteVirtualBorderRouter`](mod@delete_virtual_border_router): Deletes a virtual border router (VBR), found by its ID.
//! - [`DeleteVpc`](mod@delete_vpc): Deletes a VPC, found by its ID.
//! - [`DescribeAccessPoints`](mod@describe_access_points): Lists the access points in a region to which leased lines can connect.
//! - [`DescribeBandwidthPackages`](mod@describe_bandwidth_packages): Lists bandwidth packages of NAT gateways with their public IP addresses.
//! - [`DescribeClusters`](mod@describe_clusters): Lists the IDs of the clusters in a region.
//! - [`DescribeDemands`](mod@describe_demands): Reports on resources that were requested in advance through the account manager: what has been delivered and used.
//! - [`DescribeEipAddresses`](mod@describe_eip_addresses): Lists EIPs with the resource to which each is bound.
//! - [`DescribeEipMonitorData`](mod@describe_eip_monitor_data): Reads traffic and bandwidth data of an EIP for a time range.
//! - [`DescribeForwardTableEntries`](mod@describe_forward_table_entries): Lists the DNAT entries in a NAT gateway's forward table.
//! - [`DescribeHaVips`](mod@describe_ha_vips): Lists HAVIPs with the instances and EIPs bound to them.
//! - [`DescribeLimitation`](mod@describe_limitation): Reads the value of a limit given by its name.
//! - [`DescribeNatGateways`](mod@describe_nat_gateways): Lists NAT gateways with their forward tables and bandwidth packages.
//! - [`DescribeNewProjectEipMonitorData`](mod@describe_new_project_eip_monitor_data): Reads traffic data of an EIP, in the same form as `DescribeEipMonitorData`.
//! - [`DescribePhysicalConnections`](mod@describe_physical_connections): Lists leased line connections with status, bandwidth and port.
//! - [`DescribeRouteTables`](mod@describe_route_tables): Lists the route tables of a router with their routes and next hops.
//! - [`DescribeRouterInterfaces`](mod@describe_router_interfaces): Lists router interfaces with both ends, specification and status.
//! - [`DescribeUserBusinessBehavior`](mod@describe_user_business_behavior): Reads the value stored under a key in the account's business behavior.
//! - [`DescribeVRouters`](mod@describe_vrouters): Lists vRouters with the VPC and route tables of each.
//! - [`DescribeVSwitches`](mod@describe_vswitches): Lists vSwitches with CIDR block and number of free addresses.
//! - [`DescribeVirtualBorderRouters`](mod@describe_virtual_border_routers): Lists virtual border routers (VBRs) with VLAN, peering addresses and status.
//! - [`DescribeVirtualBorderRoutersForPhysicalConnection`](mod@describe_virtual_border_routers_for_physical_connection): Lists the VBRs on one leased line, including those of other accounts.
//! - [`DescribeVpcs`](mod@describe_vpcs): Lists VPCs of a region, optionally only default ones.
//! - [`EnablePhysicalConnection`](mod@enable_physical_connection): Puts a leased line that is ready into service.
//! - [`ExportSnapshot`](mod@export_snapshot): Exports a snapshot to an OSS bucket in a background task.
//! - [`ModifyBandwidthPackageSpec`](mod@modify_bandwidth_package_spec): Changes the bandwidth of a NAT gateway's bandwidth package.
//! - [`ModifyEipAddressAttribute`](mod@modify_eip_address_attribute): Changes the bandwidth of an EIP.
//! - [`ModifyForwardEntry`](mod@modify_forward_entry): Changes addresses, ports or protocol of a DNAT entry.
//! - [`ModifyHaVipAttribute`](mod@modify_ha_vip_attribute): Changes the description of a HAVIP.
//! - [`ModifyPhysicalConnectionAttribute`](mod@modify_physical_connection_attribute): Changes a leased line connection, such as its operator, bandwidth or port type.
//! - [`ModifyRouterInterfaceAttribute`](mod@modify_router_interface_attribute): Changes the peer information, health check addresses or description of a router interface.
//! - [`ModifyRouterInterfaceSpec`](mod@modify_router_interface_spec): Changes the specification, and thus the bandwidth, of a router interface.
//! - [`ModifyUserBusinessBehavior`](mod@modify_user_business_behavior): Stores a value under a key in the account's business behavior.
//! - [`ModifyVRouterAttribute`](mod@modify_vrouter_attribute): Changes name and description of a vRouter.
//! - [`ModifyVSwitchAttribute`](mod@modify_vswitch_attribute): Changes name and description of a vSwitch.
//! - [`ModifyVirtualBorderRouterAttribute`](mod@modify_virtual_border_router_attribute): Changes VLAN, peering addresses or description of a VBR.
//! - [`ModifyVpcAttribute`](mod@modify_vpc_attribute): Changes name, description or CIDR block of a VPC.
//! - [`RecoverVirtualBorderRouter`](mod@recover_virtual_border_router): Puts a virtual border router that was terminated back into use.
//! - [`ReleaseEipAddress`](mod@release_eip_address): Releases an EIP, which then no longer belongs to the account.
//! - [`ReleasePublicIpAddress`](mod@release_public_ip_address): Releases the static public IP address of an instance.
//! - [`RemoveBandwidthPackageIps`](mod@remove_bandwidth_package_ips): Takes public IP addresses out of a NAT gateway's bandwidth package.
//! - [`TerminatePhysicalConnection`](mod@terminate_physical_connection): Terminates the service of an enabled leased line.
//! - [`TerminateVirtualBorderRouter`](mod@terminate_virtual_border_router): Terminates a VBR, which stays and can be recovered.
//! - [`UnassociateEipAddress`](mod@unassociate_eip_address): Unbinds an EIP from the resource that uses it.
//! - [`UnassociateHaVip`](mod@unassociate_ha_vip): Unbinds a HAVIP from an ECS instance, by force if requested.
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

pub mod accept_inquired_system_event;
pub mod activate_router_interface;
pub mod add_bandwidth_package_ips;
pub mod add_tags;
pub mod allocate_dedicated_hosts;
pub mod allocate_eip_address;
pub mod allocate_public_ip_address;
pub mod apply_auto_snapshot_policy;
pub mod assign_ipv6_addresses;
pub mod assign_private_ip_addresses;
pub mod associate_eip_address;
pub mod associate_ha_vip;
pub mod attach_classic_link_vpc;
pub mod attach_disk;
pub mod attach_instance_ram_role;
pub mod attach_key_pair;
pub mod attach_network_interface;
pub mod authorize_security_group;
pub mod authorize_security_group_egress;
pub mod cancel_auto_snapshot_policy;
pub mod cancel_copy_image;
pub mod cancel_image_pipeline_execution;
pub mod cancel_physical_connection;
pub mod cancel_simulated_system_events;
pub mod cancel_task;
pub mod connect_router_interface;
pub mod convert_nat_public_ip_to_eip;
pub mod copy_image;
pub mod copy_snapshot;
pub mod create_activation;
pub mod create_auto_provisioning_group;
pub mod create_auto_snapshot_policy;
pub mod create_capacity_reservation;
pub mod create_command;
pub mod create_dedicated_block_storage_cluster;
pub mod create_dedicated_host_cluster;
pub mod create_deployment_set;
pub mod create_diagnostic_metric_set;
pub mod create_diagnostic_report;
pub mod create_disk;
pub mod create_disk_replica_pair;
pub mod create_elasticity_assurance;
pub mod create_forward_entry;
pub mod create_ha_vip;
pub mod create_hpc_cluster;
pub mod create_image;
pub mod create_image_component;
pub mod create_image_pipeline;
pub mod create_instance;
pub mod create_key_pair;
pub mod create_launch_template;
pub mod create_launch_template_version;
pub mod create_nat_gateway;
pub mod create_network_interface;
pub mod create_network_interface_permission;
pub mod create_physical_connection;
pub mod create_port_range_list;
pub mod create_prefix_list;
pub mod create_route_entry;
pub mod create_router_interface;
pub mod create_security_group;
pub mod create_simulated_system_events;
pub mod create_snapshot;
pub mod create_snapshot_group;
pub mod create_virtual_border_router;
pub mod create_vpc;
pub mod create_vswitch;
pub mod deactivate_router_interface;
pub mod delete_activation;
pub mod delete_auto_provisioning_group;
pub mod delete_auto_snapshot_policy;
pub mod delete_bandwidth_package;
pub mod delete_command;
pub mod delete_dedicated_host_cluster;
pub mod delete_deployment_set;
pub mod delete_diagnostic_metric_sets;
pub mod delete_diagnostic_reports;
pub mod delete_disk;
pub mod delete_disk_replica_pair;
pub mod delete_forward_entry;
pub mod delete_ha_vip;
pub mod delete_hpc_cluster;
pub mod delete_image;
pub mod delete_image_component;
pub mod delete_image_pipeline;
pub mod delete_instance;
pub mod delete_instances;
pub mod delete_key_pairs;
pub mod delete_launch_template;
pub mod delete_launch_template_version;
pub mod delete_nat_gateway;
pub mod delete_network_interface;
pub mod delete_network_interface_permission;
pub mod delete_physical_connection;
pub mod delete_port_range_list;
pub mod delete_prefix_list;
pub mod delete_route_entry;
pub mod delete_router_interface;
pub mod delete_security_group;
pub mod delete_snapshot;
pub mod delete_snapshot_group;
pub mod delete_virtual_border_router;
pub mod delete_vpc;
pub mod delete_vswitch;
pub mod deregister_managed_instance;
pub mod describe_access_points;
pub mod describe_account_attributes;
pub mod describe_activations;
pub mod describe_auto_provisioning_group_history;
pub mod describe_auto_provisioning_group_instances;
pub mod describe_auto_provisioning_groups;
pub mod describe_auto_snapshot_policy_associations;
pub mod describe_auto_snapshot_policy_ex;
pub mod describe_available_resource;
pub mod describe_bandwidth_limitation;
pub mod describe_bandwidth_packages;
pub mod describe_capacity_reservation_instances;
pub mod describe_capacity_reservations;
pub mod describe_classic_link_instances;
pub mod describe_cloud_assistant_settings;
pub mod describe_cloud_assistant_status;
pub mod describe_clusters;
pub mod describe_commands;
pub mod describe_dedicated_block_storage_clusters;
pub mod describe_dedicated_host_auto_renew;
pub mod describe_dedicated_host_clusters;
pub mod describe_dedicated_host_types;
pub mod describe_dedicated_hosts;
pub mod describe_demands;
pub mod describe_deployment_set_supported_instance_type_family;
pub mod describe_deployment_sets;
pub mod describe_diagnostic_metric_sets;
pub mod describe_diagnostic_metrics;
pub mod describe_diagnostic_report_attributes;
pub mod describe_diagnostic_reports;
pub mod describe_disk_default_kms_key_id;
pub mod describe_disk_encryption_by_default_status;
pub mod describe_disk_monitor_data;
pub mod describe_disk_replica_pairs;
pub mod describe_disks;
pub mod describe_disks_full_status;
pub mod describe_eip_addresses;
pub mod describe_eip_monitor_data;
pub mod describe_elasticity_assurance_auto_renew_attribute;
pub mod describe_elasticity_assurance_instances;
pub mod describe_elasticity_assurances;
pub mod describe_eni_monitor_data;
pub mod describe_forward_table_entries;
pub mod describe_ha_vips;
pub mod describe_hpc_clusters;
pub mod describe_image_components;
pub mod describe_image_from_family;
pub mod describe_image_pipeline_executions;
pub mod describe_image_pipelines;
pub mod describe_image_share_permission;
pub mod describe_image_support_instance_types;
pub mod describe_images;
pub mod describe_instance_attachment_attributes;
pub mod describe_instance_attribute;
pub mod describe_instance_auto_renew_attribute;
pub mod describe_instance_history_events;
pub mod describe_instance_maintenance_attributes;
pub mod describe_instance_modification_price;
pub mod describe_instance_monitor_data;
pub mod describe_instance_ram_role;
pub mod describe_instance_status;
pub mod describe_instance_type_families;
pub mod describe_instance_types;
pub mod describe_instance_vnc_url;
pub mod describe_instances;
pub mod describe_instances_full_status;
pub mod describe_invocation_results;
pub mod describe_invocations;
pub mod describe_key_pairs;
pub mod describe_launch_template_versions;
pub mod describe_launch_templates;
pub mod describe_limitation;
pub mod describe_managed_instances;
pub mod describe_nat_gateways;
pub mod describe_network_interface_attribute;
pub mod describe_network_interface_permissions;
pub mod describe_network_interfaces;
pub mod describe_new_project_eip_monitor_data;
pub mod describe_physical_connections;
pub mod describe_port_range_list_associations;
pub mod describe_port_range_list_entries;
pub mod describe_port_range_lists;
pub mod describe_prefix_list_associations;
pub mod describe_prefix_list_attributes;
pub mod describe_prefix_lists;
pub mod describe_price;
pub mod describe_recommend_instance_type;
pub mod describe_regions;
pub mod describe_renewal_price;
pub mod describe_reserved_instance_auto_renew_attribute;
pub mod describe_reserved_instances;
pub mod describe_resource_by_tags;
pub mod describe_resources_modification;
pub mod describe_route_tables;
pub mod describe_router_interfaces;
pub mod describe_security_group_attribute;
pub mod describe_security_group_references;
pub mod describe_security_groups;
pub mod describe_send_file_results;
pub mod describe_snapshot_groups;
pub mod describe_snapshot_links;
pub mod describe_snapshot_monitor_data;
pub mod describe_snapshot_package;
pub mod describe_snapshots;
pub mod describe_snapshots_usage;
pub mod describe_spot_advice;
pub mod describe_spot_price_history;
pub mod describe_storage_capacity_units;
pub mod describe_tags;
pub mod describe_task_attribute;
pub mod describe_tasks;
pub mod describe_terminal_sessions;
pub mod describe_user_business_behavior;
pub mod describe_user_data;
pub mod describe_virtual_border_routers;
pub mod describe_virtual_border_routers_for_physical_connection;
pub mod describe_vpcs;
pub mod describe_vrouters;
pub mod describe_vswitches;
pub mod describe_zones;
pub mod detach_classic_link_vpc;
pub mod detach_disk;
pub mod detach_instance_ram_role;
pub mod detach_key_pair;
pub mod detach_network_interface;
pub mod disable_activation;
pub mod disable_disk_encryption_by_default;
pub mod enable_disk_encryption_by_default;
pub mod enable_physical_connection;
pub mod end_terminal_session;
pub mod export_image;
pub mod export_snapshot;
pub mod get_instance_console_output;
pub mod get_instance_screenshot;
pub mod import_image;
pub mod import_key_pair;
pub mod install_cloud_assistant;
pub mod invoke_command;
pub mod join_resource_group;
pub mod join_security_group;
pub mod leave_security_group;
pub mod list_plugin_status;
pub mod list_tag_resources;
pub mod modify_auto_provisioning_group;
pub mod modify_auto_snapshot_policy_ex;
pub mod modify_bandwidth_package_spec;
pub mod modify_capacity_reservation;
pub mod modify_cloud_assistant_settings;
pub mod modify_command;
pub mod modify_dedicated_host_attribute;
pub mod modify_dedicated_host_auto_release_time;
pub mod modify_dedicated_host_auto_renew_attribute;
pub mod modify_dedicated_host_cluster_attribute;
pub mod modify_dedicated_hosts_charge_type;
pub mod modify_deployment_set_attribute;
pub mod modify_deployment_set_attributes;
pub mod modify_diagnostic_metric_set;
pub mod modify_disk_attribute;
pub mod modify_disk_charge_type;
pub mod modify_disk_default_kms_key_id;
pub mod modify_disk_deployment;
pub mod modify_disk_spec;
pub mod modify_eip_address_attribute;
pub mod modify_elasticity_assurance;
pub mod modify_elasticity_assurance_auto_renew_attribute;
pub mod modify_forward_entry;
pub mod modify_ha_vip_attribute;
pub mod modify_hpc_cluster_attribute;
pub mod modify_image_attribute;
pub mod modify_image_share_group_permission;
pub mod modify_image_share_permission;
pub mod modify_instance_attachment_attributes;
pub mod modify_instance_attribute;
pub mod modify_instance_auto_release_time;
pub mod modify_instance_auto_renew_attribute;
pub mod modify_instance_charge_type;
pub mod modify_instance_clock_options;
pub mod modify_instance_deployment;
pub mod modify_instance_maintenance_attributes;
pub mod modify_instance_metadata_options;
pub mod modify_instance_network_options;
pub mod modify_instance_network_spec;
pub mod modify_instance_spec;
pub mod modify_instance_vnc_passwd;
pub mod modify_instance_vpc_attribute;
pub mod modify_invocation_attribute;
pub mod modify_launch_template_default_version;
pub mod modify_managed_instance;
pub mod modify_network_interface_attribute;
pub mod modify_physical_connection_attribute;
pub mod modify_port_range_list;
pub mod modify_prefix_list;
pub mod modify_prepay_instance_spec;
pub mod modify_reserved_instance_attribute;
pub mod modify_reserved_instance_auto_renew_attribute;
pub mod modify_reserved_instances;
pub mod modify_router_interface_attribute;
pub mod modify_router_interface_spec;
pub mod modify_security_group_attribute;
pub mod modify_security_group_egress_rule;
pub mod modify_security_group_policy;
pub mod modify_security_group_rule;
pub mod modify_snapshot_attribute;
pub mod modify_snapshot_category;
pub mod modify_snapshot_group;
pub mod modify_storage_capacity_unit_attribute;
pub mod modify_storage_set_attribute;
pub mod modify_user_business_behavior;
pub mod modify_virtual_border_router_attribute;
pub mod modify_vpc_attribute;
pub mod modify_vrouter_attribute;
pub mod modify_vswitch_attribute;
pub mod open_snapshot_service;
pub mod purchase_elasticity_assurance;
pub mod purchase_reserved_instances_offering;
pub mod purchase_storage_capacity_unit;
pub mod re_activate_instances;
pub mod re_init_disk;
pub mod reboot_instance;
pub mod reboot_instances;
pub mod recover_virtual_border_router;
pub mod redeploy_dedicated_host;
pub mod redeploy_instance;
pub mod release_capacity_reservation;
pub mod release_dedicated_host;
pub mod release_eip_address;
pub mod release_public_ip_address;
pub mod remove_bandwidth_package_ips;
pub mod remove_tags;
pub mod renew_dedicated_hosts;
pub mod renew_elasticity_assurances;
pub mod renew_instance;
pub mod renew_reserved_instances;
pub mod replace_system_disk;
pub mod report_instances_status;
pub mod reset_disk;
pub mod reset_disk_default_kms_key_id;
pub mod reset_disks;
pub mod resize_disk;
pub mod revoke_security_group;
pub mod revoke_security_group_egress;
pub mod run_command;
pub mod run_instances;
pub mod send_file;
pub mod start_disk_replica_pair;
pub mod start_image_pipeline_execution;
pub mod start_instance;
pub mod start_instances;
pub mod start_terminal_session;
pub mod stop_disk_replica_pair;
pub mod stop_instance;
pub mod stop_instances;
pub mod stop_invocation;
pub mod tag_resources;
pub mod terminate_physical_connection;
pub mod terminate_virtual_border_router;
pub mod unassign_ipv6_addresses;
pub mod unassign_private_ip_addresses;
pub mod unassociate_eip_address;
pub mod unassociate_ha_vip;
pub mod untag_resources;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    accept_inquired_system_event::{AcceptInquiredSystemEventError, AcceptInquiredSystemEventRequest, AcceptInquiredSystemEventResponse},
    activate_router_interface::{ActivateRouterInterfaceError, ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse},
    add_bandwidth_package_ips::{AddBandwidthPackageIpsError, AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse},
    add_tags::{AddTagsError, AddTagsRequest, AddTagsResponse},
    allocate_dedicated_hosts::{AllocateDedicatedHostsError, AllocateDedicatedHostsRequest, AllocateDedicatedHostsResponse},
    allocate_eip_address::{AllocateEipAddressError, AllocateEipAddressRequest, AllocateEipAddressResponse},
    allocate_public_ip_address::{AllocatePublicIpAddressError, AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse},
    apply_auto_snapshot_policy::{ApplyAutoSnapshotPolicyError, ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse},
    assign_ipv6_addresses::{AssignIpv6AddressesError, AssignIpv6AddressesRequest, AssignIpv6AddressesResponse},
    assign_private_ip_addresses::{AssignPrivateIpAddressesError, AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse},
    associate_eip_address::{AssociateEipAddressError, AssociateEipAddressRequest, AssociateEipAddressResponse},
    associate_ha_vip::{AssociateHaVipError, AssociateHaVipRequest, AssociateHaVipResponse},
    attach_classic_link_vpc::{AttachClassicLinkVpcError, AttachClassicLinkVpcRequest, AttachClassicLinkVpcResponse},
    attach_disk::{AttachDiskError, AttachDiskRequest, AttachDiskResponse},
    attach_instance_ram_role::{AttachInstanceRamRoleError, AttachInstanceRamRoleRequest, AttachInstanceRamRoleResponse},
    attach_key_pair::{AttachKeyPairError, AttachKeyPairRequest, AttachKeyPairResponse},
    attach_network_interface::{AttachNetworkInterfaceError, AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse},
    authorize_security_group::{AuthorizeSecurityGroupError, AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponse},
    authorize_security_group_egress::{AuthorizeSecurityGroupEgressError, AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse},
    cancel_auto_snapshot_policy::{CancelAutoSnapshotPolicyError, CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse},
    cancel_copy_image::{CancelCopyImageError, CancelCopyImageRequest, CancelCopyImageResponse},
    cancel_image_pipeline_execution::{CancelImagePipelineExecutionError, CancelImagePipelineExecutionRequest, CancelImagePipelineExecutionResponse},
    cancel_physical_connection::{CancelPhysicalConnectionError, CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse},
    cancel_simulated_system_events::{CancelSimulatedSystemEventsError, CancelSimulatedSystemEventsRequest, CancelSimulatedSystemEventsResponse},
    cancel_task::{CancelTaskError, CancelTaskRequest, CancelTaskResponse},
    connect_router_interface::{ConnectRouterInterfaceError, ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse},
    convert_nat_public_ip_to_eip::{ConvertNatPublicIpToEipError, ConvertNatPublicIpToEipRequest, ConvertNatPublicIpToEipResponse},
    copy_image::{CopyImageError, CopyImageRequest, CopyImageResponse},
    copy_snapshot::{CopySnapshotError, CopySnapshotRequest, CopySnapshotResponse},
    create_activation::{CreateActivationError, CreateActivationRequest, CreateActivationResponse},
    create_auto_provisioning_group::{CreateAutoProvisioningGroupError, CreateAutoProvisioningGroupRequest, CreateAutoProvisioningGroupResponse},
    create_auto_snapshot_policy::{CreateAutoSnapshotPolicyError, CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse},
    create_capacity_reservation::{CreateCapacityReservationError, CreateCapacityReservationRequest, CreateCapacityReservationResponse},
    create_command::{CreateCommandError, CreateCommandRequest, CreateCommandResponse},
    create_dedicated_block_storage_cluster::{CreateDedicatedBlockStorageClusterError, CreateDedicatedBlockStorageClusterRequest, CreateDedicatedBlockStorageClusterResponse},
    create_dedicated_host_cluster::{CreateDedicatedHostClusterError, CreateDedicatedHostClusterRequest, CreateDedicatedHostClusterResponse},
    create_deployment_set::{CreateDeploymentSetError, CreateDeploymentSetRequest, CreateDeploymentSetResponse},
    create_diagnostic_metric_set::{CreateDiagnosticMetricSetError, CreateDiagnosticMetricSetRequest, CreateDiagnosticMetricSetResponse},
    create_diagnostic_report::{CreateDiagnosticReportError, CreateDiagnosticReportRequest, CreateDiagnosticReportResponse},
    create_disk::{CreateDiskError, CreateDiskRequest, CreateDiskResponse},
    create_disk_replica_pair::{CreateDiskReplicaPairError, CreateDiskReplicaPairRequest, CreateDiskReplicaPairResponse},
    create_elasticity_assurance::{CreateElasticityAssuranceError, CreateElasticityAssuranceRequest, CreateElasticityAssuranceResponse},
    create_forward_entry::{CreateForwardEntryError, CreateForwardEntryRequest, CreateForwardEntryResponse},
    create_ha_vip::{CreateHaVipError, CreateHaVipRequest, CreateHaVipResponse},
    create_hpc_cluster::{CreateHpcClusterError, CreateHpcClusterRequest, CreateHpcClusterResponse},
    create_image::{CreateImageError, CreateImageRequest, CreateImageResponse},
    create_image_component::{CreateImageComponentError, CreateImageComponentRequest, CreateImageComponentResponse},
    create_image_pipeline::{CreateImagePipelineError, CreateImagePipelineRequest, CreateImagePipelineResponse},
    create_instance::{CreateInstanceError, CreateInstanceRequest, CreateInstanceResponse},
    create_key_pair::{CreateKeyPairError, CreateKeyPairRequest, CreateKeyPairResponse},
    create_launch_template::{CreateLaunchTemplateError, CreateLaunchTemplateRequest, CreateLaunchTemplateResponse},
    create_launch_template_version::{CreateLaunchTemplateVersionError, CreateLaunchTemplateVersionRequest, CreateLaunchTemplateVersionResponse},
    create_nat_gateway::{CreateNatGatewayError, CreateNatGatewayRequest, CreateNatGatewayResponse},
    create_network_interface::{CreateNetworkInterfaceError, CreateNetworkInterfaceRequest, CreateNetworkInterfaceResponse},
    create_network_interface_permission::{CreateNetworkInterfacePermissionError, CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResponse},
    create_physical_connection::{CreatePhysicalConnectionError, CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse},
    create_port_range_list::{CreatePortRangeListRequest, CreatePortRangeListResponse},
    create_prefix_list::{CreatePrefixListError, CreatePrefixListRequest, CreatePrefixListResponse},
    create_route_entry::{CreateRouteEntryError, CreateRouteEntryRequest, CreateRouteEntryResponse},
    create_router_interface::{CreateRouterInterfaceError, CreateRouterInterfaceRequest, CreateRouterInterfaceResponse},
    create_security_group::{CreateSecurityGroupError, CreateSecurityGroupRequest, CreateSecurityGroupResponse},
    create_simulated_system_events::{CreateSimulatedSystemEventsError, CreateSimulatedSystemEventsRequest, CreateSimulatedSystemEventsResponse},
    create_snapshot::{CreateSnapshotError, CreateSnapshotRequest, CreateSnapshotResponse},
    create_snapshot_group::{CreateSnapshotGroupError, CreateSnapshotGroupRequest, CreateSnapshotGroupResponse},
    create_virtual_border_router::{CreateVirtualBorderRouterError, CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse},
    create_vpc::{CreateVpcError, CreateVpcRequest, CreateVpcResponse},
    create_vswitch::{CreateVSwitchError, CreateVSwitchRequest, CreateVSwitchResponse},
    deactivate_router_interface::{DeactivateRouterInterfaceError, DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse},
    delete_activation::{DeleteActivationError, DeleteActivationRequest, DeleteActivationResponse},
    delete_auto_provisioning_group::{DeleteAutoProvisioningGroupError, DeleteAutoProvisioningGroupRequest, DeleteAutoProvisioningGroupResponse},
    delete_auto_snapshot_policy::{DeleteAutoSnapshotPolicyError, DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse},
    delete_bandwidth_package::{DeleteBandwidthPackageError, DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse},
    delete_command::{DeleteCommandError, DeleteCommandRequest, DeleteCommandResponse},
    delete_dedicated_host_cluster::{DeleteDedicatedHostClusterError, DeleteDedicatedHostClusterRequest, DeleteDedicatedHostClusterResponse},
    delete_deployment_set::{DeleteDeploymentSetError, DeleteDeploymentSetRequest, DeleteDeploymentSetResponse},
    delete_diagnostic_metric_sets::{DeleteDiagnosticMetricSetsRequest, DeleteDiagnosticMetricSetsResponse},
    delete_diagnostic_reports::{DeleteDiagnosticReportsError, DeleteDiagnosticReportsRequest, DeleteDiagnosticReportsResponse},
    delete_disk::{DeleteDiskError, DeleteDiskRequest, DeleteDiskResponse},
    delete_disk_replica_pair::{DeleteDiskReplicaPairError, DeleteDiskReplicaPairRequest, DeleteDiskReplicaPairResponse},
    delete_forward_entry::{DeleteForwardEntryError, DeleteForwardEntryRequest, DeleteForwardEntryResponse},
    delete_ha_vip::{DeleteHaVipError, DeleteHaVipRequest, DeleteHaVipResponse},
    delete_hpc_cluster::{DeleteHpcClusterError, DeleteHpcClusterRequest, DeleteHpcClusterResponse},
    delete_image::{DeleteImageError, DeleteImageRequest, DeleteImageResponse},
    delete_image_component::{DeleteImageComponentError, DeleteImageComponentRequest, DeleteImageComponentResponse},
    delete_image_pipeline::{DeleteImagePipelineError, DeleteImagePipelineRequest, DeleteImagePipelineResponse},
    delete_instance::{DeleteInstanceError, DeleteInstanceRequest, DeleteInstanceResponse},
    delete_instances::{DeleteInstancesError, DeleteInstancesRequest, DeleteInstancesResponse},
    delete_key_pairs::{DeleteKeyPairsError, DeleteKeyPairsRequest, DeleteKeyPairsResponse},
    delete_launch_template::{DeleteLaunchTemplateError, DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse},
    delete_launch_template_version::{DeleteLaunchTemplateVersionError, DeleteLaunchTemplateVersionRequest, DeleteLaunchTemplateVersionResponse},
    delete_nat_gateway::{DeleteNatGatewayError, DeleteNatGatewayRequest, DeleteNatGatewayResponse},
    delete_network_interface::{DeleteNetworkInterfaceError, DeleteNetworkInterfaceRequest, DeleteNetworkInterfaceResponse},
    delete_network_interface_permission::{DeleteNetworkInterfacePermissionError, DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResponse},
    delete_physical_connection::{DeletePhysicalConnectionError, DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse},
    delete_port_range_list::{DeletePortRangeListRequest, DeletePortRangeListResponse},
    delete_prefix_list::{DeletePrefixListError, DeletePrefixListRequest, DeletePrefixListResponse},
    delete_route_entry::{DeleteRouteEntryError, DeleteRouteEntryRequest, DeleteRouteEntryResponse},
    delete_router_interface::{DeleteRouterInterfaceError, DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse},
    delete_security_group::{DeleteSecurityGroupError, DeleteSecurityGroupRequest, DeleteSecurityGroupResponse},
    delete_snapshot::{DeleteSnapshotError, DeleteSnapshotRequest, DeleteSnapshotResponse},
    delete_snapshot_group::{DeleteSnapshotGroupError, DeleteSnapshotGroupRequest, DeleteSnapshotGroupResponse},
    delete_virtual_border_router::{DeleteVirtualBorderRouterError, DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse},
    delete_vpc::{DeleteVpcError, DeleteVpcRequest, DeleteVpcResponse},
    delete_vswitch::{DeleteVSwitchError, DeleteVSwitchRequest, DeleteVSwitchResponse},
    deregister_managed_instance::{DeregisterManagedInstanceError, DeregisterManagedInstanceRequest, DeregisterManagedInstanceResponse},
    describe_access_points::{DescribeAccessPointsError, DescribeAccessPointsRequest, DescribeAccessPointsResponse},
    describe_account_attributes::{DescribeAccountAttributesError, DescribeAccountAttributesRequest, DescribeAccountAttributesResponse},
    describe_activations::{DescribeActivationsError, DescribeActivationsRequest, DescribeActivationsResponse},
    describe_auto_provisioning_group_history::{DescribeAutoProvisioningGroupHistoryError, DescribeAutoProvisioningGroupHistoryRequest, DescribeAutoProvisioningGroupHistoryResponse},
    describe_auto_provisioning_group_instances::{DescribeAutoProvisioningGroupInstancesError, DescribeAutoProvisioningGroupInstancesRequest, DescribeAutoProvisioningGroupInstancesResponse},
    describe_auto_provisioning_groups::{DescribeAutoProvisioningGroupsError, DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse},
    describe_auto_snapshot_policy_associations::{DescribeAutoSnapshotPolicyAssociationsRequest, DescribeAutoSnapshotPolicyAssociationsResponse},
    describe_auto_snapshot_policy_ex::{DescribeAutoSnapshotPolicyExError, DescribeAutoSnapshotPolicyExRequest, DescribeAutoSnapshotPolicyExResponse},
    describe_available_resource::{DescribeAvailableResourceError, DescribeAvailableResourceRequest, DescribeAvailableResourceResponse},
    describe_bandwidth_limitation::{DescribeBandwidthLimitationError, DescribeBandwidthLimitationRequest, DescribeBandwidthLimitationResponse},
    describe_bandwidth_packages::{DescribeBandwidthPackagesError, DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse},
    describe_capacity_reservation_instances::{DescribeCapacityReservationInstancesError, DescribeCapacityReservationInstancesRequest, DescribeCapacityReservationInstancesResponse},
    describe_capacity_reservations::{DescribeCapacityReservationsError, DescribeCapacityReservationsRequest, DescribeCapacityReservationsResponse},
    describe_classic_link_instances::{DescribeClassicLinkInstancesError, DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResponse},
    describe_cloud_assistant_settings::{DescribeCloudAssistantSettingsError, DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantSettingsResponse},
    describe_cloud_assistant_status::{DescribeCloudAssistantStatusError, DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse},
    describe_clusters::{DescribeClustersRequest, DescribeClustersResponse},
    describe_commands::{DescribeCommandsError, DescribeCommandsRequest, DescribeCommandsResponse},
    describe_dedicated_block_storage_clusters::{DescribeDedicatedBlockStorageClustersError, DescribeDedicatedBlockStorageClustersRequest, DescribeDedicatedBlockStorageClustersResponse},
    describe_dedicated_host_auto_renew::{DescribeDedicatedHostAutoRenewError, DescribeDedicatedHostAutoRenewRequest, DescribeDedicatedHostAutoRenewResponse},
    describe_dedicated_host_clusters::{DescribeDedicatedHostClustersError, DescribeDedicatedHostClustersRequest, DescribeDedicatedHostClustersResponse},
    describe_dedicated_host_types::{DescribeDedicatedHostTypesRequest, DescribeDedicatedHostTypesResponse},
    describe_dedicated_hosts::{DescribeDedicatedHostsError, DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse},
    describe_demands::{DescribeDemandsError, DescribeDemandsRequest, DescribeDemandsResponse},
    describe_deployment_set_supported_instance_type_family::{DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, DescribeDeploymentSetSupportedInstanceTypeFamilyResponse},
    describe_deployment_sets::{DescribeDeploymentSetsError, DescribeDeploymentSetsRequest, DescribeDeploymentSetsResponse},
    describe_diagnostic_metric_sets::{DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricSetsResponse},
    describe_diagnostic_metrics::{DescribeDiagnosticMetricsRequest, DescribeDiagnosticMetricsResponse},
    describe_diagnostic_report_attributes::{DescribeDiagnosticReportAttributesError, DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportAttributesResponse},
    describe_diagnostic_reports::{DescribeDiagnosticReportsRequest, DescribeDiagnosticReportsResponse},
    describe_disk_default_kms_key_id::{DescribeDiskDefaultKMSKeyIdRequest, DescribeDiskDefaultKMSKeyIdResponse},
    describe_disk_encryption_by_default_status::{DescribeDiskEncryptionByDefaultStatusRequest, DescribeDiskEncryptionByDefaultStatusResponse},
    describe_disk_monitor_data::{DescribeDiskMonitorDataError, DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse},
    describe_disk_replica_pairs::{DescribeDiskReplicaPairsError, DescribeDiskReplicaPairsRequest, DescribeDiskReplicaPairsResponse},
    describe_disks::{DescribeDisksError, DescribeDisksRequest, DescribeDisksResponse},
    describe_disks_full_status::{DescribeDisksFullStatusError, DescribeDisksFullStatusRequest, DescribeDisksFullStatusResponse},
    describe_eip_addresses::{DescribeEipAddressesError, DescribeEipAddressesRequest, DescribeEipAddressesResponse},
    describe_eip_monitor_data::{DescribeEipMonitorDataError, DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse},
    describe_elasticity_assurance_auto_renew_attribute::{DescribeElasticityAssuranceAutoRenewAttributeRequest, DescribeElasticityAssuranceAutoRenewAttributeResponse},
    describe_elasticity_assurance_instances::{DescribeElasticityAssuranceInstancesError, DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssuranceInstancesResponse},
    describe_elasticity_assurances::{DescribeElasticityAssurancesError, DescribeElasticityAssurancesRequest, DescribeElasticityAssurancesResponse},
    describe_eni_monitor_data::{DescribeEniMonitorDataError, DescribeEniMonitorDataRequest, DescribeEniMonitorDataResponse},
    describe_forward_table_entries::{DescribeForwardTableEntriesError, DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse},
    describe_ha_vips::{DescribeHaVipsError, DescribeHaVipsRequest, DescribeHaVipsResponse},
    describe_hpc_clusters::{DescribeHpcClustersError, DescribeHpcClustersRequest, DescribeHpcClustersResponse},
    describe_image_components::{DescribeImageComponentsError, DescribeImageComponentsRequest, DescribeImageComponentsResponse},
    describe_image_from_family::{DescribeImageFromFamilyError, DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponse},
    describe_image_pipeline_executions::{DescribeImagePipelineExecutionsError, DescribeImagePipelineExecutionsRequest, DescribeImagePipelineExecutionsResponse},
    describe_image_pipelines::{DescribeImagePipelinesError, DescribeImagePipelinesRequest, DescribeImagePipelinesResponse},
    describe_image_share_permission::{DescribeImageSharePermissionError, DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse},
    describe_image_support_instance_types::{DescribeImageSupportInstanceTypesError, DescribeImageSupportInstanceTypesRequest, DescribeImageSupportInstanceTypesResponse},
    describe_images::{DescribeImagesError, DescribeImagesRequest, DescribeImagesResponse},
    describe_instance_attachment_attributes::{DescribeInstanceAttachmentAttributesError, DescribeInstanceAttachmentAttributesRequest, DescribeInstanceAttachmentAttributesResponse},
    describe_instance_attribute::{DescribeInstanceAttributeError, DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse},
    describe_instance_auto_renew_attribute::{DescribeInstanceAutoRenewAttributeError, DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse},
    describe_instance_history_events::{DescribeInstanceHistoryEventsError, DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse},
    describe_instance_maintenance_attributes::{DescribeInstanceMaintenanceAttributesError, DescribeInstanceMaintenanceAttributesRequest, DescribeInstanceMaintenanceAttributesResponse},
    describe_instance_modification_price::{DescribeInstanceModificationPriceError, DescribeInstanceModificationPriceRequest, DescribeInstanceModificationPriceResponse},
    describe_instance_monitor_data::{DescribeInstanceMonitorDataError, DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse},
    describe_instance_ram_role::{DescribeInstanceRamRoleError, DescribeInstanceRamRoleRequest, DescribeInstanceRamRoleResponse},
    describe_instance_status::{DescribeInstanceStatusError, DescribeInstanceStatusRequest, DescribeInstanceStatusResponse},
    describe_instance_type_families::{DescribeInstanceTypeFamiliesError, DescribeInstanceTypeFamiliesRequest, DescribeInstanceTypeFamiliesResponse},
    describe_instance_types::{DescribeInstanceTypesRequest, DescribeInstanceTypesResponse},
    describe_instance_vnc_url::{DescribeInstanceVncUrlError, DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse},
    describe_instances::{DescribeInstancesError, DescribeInstancesRequest, DescribeInstancesResponse},
    describe_instances_full_status::{DescribeInstancesFullStatusError, DescribeInstancesFullStatusRequest, DescribeInstancesFullStatusResponse},
    describe_invocation_results::{DescribeInvocationResultsError, DescribeInvocationResultsRequest, DescribeInvocationResultsResponse},
    describe_invocations::{DescribeInvocationsError, DescribeInvocationsRequest, DescribeInvocationsResponse},
    describe_key_pairs::{DescribeKeyPairsRequest, DescribeKeyPairsResponse},
    describe_launch_template_versions::{DescribeLaunchTemplateVersionsError, DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse},
    describe_launch_templates::{DescribeLaunchTemplatesError, DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse},
    describe_limitation::{DescribeLimitationError, DescribeLimitationRequest, DescribeLimitationResponse},
    describe_managed_instances::{DescribeManagedInstancesError, DescribeManagedInstancesRequest, DescribeManagedInstancesResponse},
    describe_nat_gateways::{DescribeNatGatewaysError, DescribeNatGatewaysRequest, DescribeNatGatewaysResponse},
    describe_network_interface_attribute::{DescribeNetworkInterfaceAttributeError, DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResponse},
    describe_network_interface_permissions::{DescribeNetworkInterfacePermissionsError, DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResponse},
    describe_network_interfaces::{DescribeNetworkInterfacesError, DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse},
    describe_new_project_eip_monitor_data::{DescribeNewProjectEipMonitorDataError, DescribeNewProjectEipMonitorDataRequest, DescribeNewProjectEipMonitorDataResponse},
    describe_physical_connections::{DescribePhysicalConnectionsError, DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse},
    describe_port_range_list_associations::{DescribePortRangeListAssociationsRequest, DescribePortRangeListAssociationsResponse},
    describe_port_range_list_entries::{DescribePortRangeListEntriesRequest, DescribePortRangeListEntriesResponse},
    describe_port_range_lists::{DescribePortRangeListsRequest, DescribePortRangeListsResponse},
    describe_prefix_list_associations::{DescribePrefixListAssociationsError, DescribePrefixListAssociationsRequest, DescribePrefixListAssociationsResponse},
    describe_prefix_list_attributes::{DescribePrefixListAttributesError, DescribePrefixListAttributesRequest, DescribePrefixListAttributesResponse},
    describe_prefix_lists::{DescribePrefixListsError, DescribePrefixListsRequest, DescribePrefixListsResponse},
    describe_price::{DescribePriceError, DescribePriceRequest, DescribePriceResponse},
    describe_recommend_instance_type::{DescribeRecommendInstanceTypeError, DescribeRecommendInstanceTypeRequest, DescribeRecommendInstanceTypeResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    describe_renewal_price::{DescribeRenewalPriceError, DescribeRenewalPriceRequest, DescribeRenewalPriceResponse},
    describe_reserved_instance_auto_renew_attribute::{DescribeReservedInstanceAutoRenewAttributeError, DescribeReservedInstanceAutoRenewAttributeRequest, DescribeReservedInstanceAutoRenewAttributeResponse},
    describe_reserved_instances::{DescribeReservedInstancesError, DescribeReservedInstancesRequest, DescribeReservedInstancesResponse},
    describe_resource_by_tags::{DescribeResourceByTagsError, DescribeResourceByTagsRequest, DescribeResourceByTagsResponse},
    describe_resources_modification::{DescribeResourcesModificationError, DescribeResourcesModificationRequest, DescribeResourcesModificationResponse},
    describe_route_tables::{DescribeRouteTablesRequest, DescribeRouteTablesResponse},
    describe_router_interfaces::{DescribeRouterInterfacesError, DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse},
    describe_security_group_attribute::{DescribeSecurityGroupAttributeError, DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse},
    describe_security_group_references::{DescribeSecurityGroupReferencesError, DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResponse},
    describe_security_groups::{DescribeSecurityGroupsError, DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse},
    describe_send_file_results::{DescribeSendFileResultsError, DescribeSendFileResultsRequest, DescribeSendFileResultsResponse},
    describe_snapshot_groups::{DescribeSnapshotGroupsError, DescribeSnapshotGroupsRequest, DescribeSnapshotGroupsResponse},
    describe_snapshot_links::{DescribeSnapshotLinksError, DescribeSnapshotLinksRequest, DescribeSnapshotLinksResponse},
    describe_snapshot_monitor_data::{DescribeSnapshotMonitorDataError, DescribeSnapshotMonitorDataRequest, DescribeSnapshotMonitorDataResponse},
    describe_snapshot_package::{DescribeSnapshotPackageRequest, DescribeSnapshotPackageResponse},
    describe_snapshots::{DescribeSnapshotsError, DescribeSnapshotsRequest, DescribeSnapshotsResponse},
    describe_snapshots_usage::{DescribeSnapshotsUsageError, DescribeSnapshotsUsageRequest, DescribeSnapshotsUsageResponse},
    describe_spot_advice::{DescribeSpotAdviceError, DescribeSpotAdviceRequest, DescribeSpotAdviceResponse},
    describe_spot_price_history::{DescribeSpotPriceHistoryError, DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse},
    describe_storage_capacity_units::{DescribeStorageCapacityUnitsError, DescribeStorageCapacityUnitsRequest, DescribeStorageCapacityUnitsResponse},
    describe_tags::{DescribeTagsError, DescribeTagsRequest, DescribeTagsResponse},
    describe_task_attribute::{DescribeTaskAttributeError, DescribeTaskAttributeRequest, DescribeTaskAttributeResponse},
    describe_tasks::{DescribeTasksError, DescribeTasksRequest, DescribeTasksResponse},
    describe_terminal_sessions::{DescribeTerminalSessionsError, DescribeTerminalSessionsRequest, DescribeTerminalSessionsResponse},
    describe_user_business_behavior::{DescribeUserBusinessBehaviorError, DescribeUserBusinessBehaviorRequest, DescribeUserBusinessBehaviorResponse},
    describe_user_data::{DescribeUserDataError, DescribeUserDataRequest, DescribeUserDataResponse},
    describe_virtual_border_routers::{DescribeVirtualBorderRoutersError, DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse},
    describe_virtual_border_routers_for_physical_connection::{DescribeVirtualBorderRoutersForPhysicalConnectionError, DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse},
    describe_vpcs::{DescribeVpcsError, DescribeVpcsRequest, DescribeVpcsResponse},
    describe_vrouters::{DescribeVRoutersRequest, DescribeVRoutersResponse},
    describe_vswitches::{DescribeVSwitchesError, DescribeVSwitchesRequest, DescribeVSwitchesResponse},
    describe_zones::{DescribeZonesError, DescribeZonesRequest, DescribeZonesResponse},
    detach_classic_link_vpc::{DetachClassicLinkVpcError, DetachClassicLinkVpcRequest, DetachClassicLinkVpcResponse},
    detach_disk::{DetachDiskError, DetachDiskRequest, DetachDiskResponse},
    detach_instance_ram_role::{DetachInstanceRamRoleError, DetachInstanceRamRoleRequest, DetachInstanceRamRoleResponse},
    detach_key_pair::{DetachKeyPairError, DetachKeyPairRequest, DetachKeyPairResponse},
    detach_network_interface::{DetachNetworkInterfaceError, DetachNetworkInterfaceRequest, DetachNetworkInterfaceResponse},
    disable_activation::{DisableActivationError, DisableActivationRequest, DisableActivationResponse},
    disable_disk_encryption_by_default::{DisableDiskEncryptionByDefaultRequest, DisableDiskEncryptionByDefaultResponse},
    enable_disk_encryption_by_default::{EnableDiskEncryptionByDefaultRequest, EnableDiskEncryptionByDefaultResponse},
    enable_physical_connection::{EnablePhysicalConnectionError, EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse},
    end_terminal_session::{EndTerminalSessionRequest, EndTerminalSessionResponse},
    export_image::{ExportImageError, ExportImageRequest, ExportImageResponse},
    export_snapshot::{ExportSnapshotError, ExportSnapshotRequest, ExportSnapshotResponse},
    get_instance_console_output::{GetInstanceConsoleOutputError, GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponse},
    get_instance_screenshot::{GetInstanceScreenshotError, GetInstanceScreenshotRequest, GetInstanceScreenshotResponse},
    import_image::{ImportImageError, ImportImageRequest, ImportImageResponse},
    import_key_pair::{ImportKeyPairError, ImportKeyPairRequest, ImportKeyPairResponse},
    install_cloud_assistant::{InstallCloudAssistantError, InstallCloudAssistantRequest, InstallCloudAssistantResponse},
    invoke_command::{InvokeCommandError, InvokeCommandRequest, InvokeCommandResponse},
    join_resource_group::{JoinResourceGroupError, JoinResourceGroupRequest, JoinResourceGroupResponse},
    join_security_group::{JoinSecurityGroupError, JoinSecurityGroupRequest, JoinSecurityGroupResponse},
    leave_security_group::{LeaveSecurityGroupError, LeaveSecurityGroupRequest, LeaveSecurityGroupResponse},
    list_plugin_status::{ListPluginStatusError, ListPluginStatusRequest, ListPluginStatusResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    modify_auto_provisioning_group::{ModifyAutoProvisioningGroupError, ModifyAutoProvisioningGroupRequest, ModifyAutoProvisioningGroupResponse},
    modify_auto_snapshot_policy_ex::{ModifyAutoSnapshotPolicyExError, ModifyAutoSnapshotPolicyExRequest, ModifyAutoSnapshotPolicyExResponse},
    modify_bandwidth_package_spec::{ModifyBandwidthPackageSpecError, ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse},
    modify_capacity_reservation::{ModifyCapacityReservationError, ModifyCapacityReservationRequest, ModifyCapacityReservationResponse},
    modify_cloud_assistant_settings::{ModifyCloudAssistantSettingsError, ModifyCloudAssistantSettingsRequest, ModifyCloudAssistantSettingsResponse},
    modify_command::{ModifyCommandError, ModifyCommandRequest, ModifyCommandResponse},
    modify_dedicated_host_attribute::{ModifyDedicatedHostAttributeError, ModifyDedicatedHostAttributeRequest, ModifyDedicatedHostAttributeResponse},
    modify_dedicated_host_auto_release_time::{ModifyDedicatedHostAutoReleaseTimeError, ModifyDedicatedHostAutoReleaseTimeRequest, ModifyDedicatedHostAutoReleaseTimeResponse},
    modify_dedicated_host_auto_renew_attribute::{ModifyDedicatedHostAutoRenewAttributeError, ModifyDedicatedHostAutoRenewAttributeRequest, ModifyDedicatedHostAutoRenewAttributeResponse},
    modify_dedicated_host_cluster_attribute::{ModifyDedicatedHostClusterAttributeError, ModifyDedicatedHostClusterAttributeRequest, ModifyDedicatedHostClusterAttributeResponse},
    modify_dedicated_hosts_charge_type::{ModifyDedicatedHostsChargeTypeError, ModifyDedicatedHostsChargeTypeRequest, ModifyDedicatedHostsChargeTypeResponse},
    modify_deployment_set_attribute::{ModifyDeploymentSetAttributeError, ModifyDeploymentSetAttributeRequest, ModifyDeploymentSetAttributeResponse},
    modify_deployment_set_attributes::{ModifyDeploymentSetAttributesError, ModifyDeploymentSetAttributesRequest, ModifyDeploymentSetAttributesResponse},
    modify_diagnostic_metric_set::{ModifyDiagnosticMetricSetError, ModifyDiagnosticMetricSetRequest, ModifyDiagnosticMetricSetResponse},
    modify_disk_attribute::{ModifyDiskAttributeError, ModifyDiskAttributeRequest, ModifyDiskAttributeResponse},
    modify_disk_charge_type::{ModifyDiskChargeTypeError, ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse},
    modify_disk_default_kms_key_id::{ModifyDiskDefaultKMSKeyIdRequest, ModifyDiskDefaultKMSKeyIdResponse},
    modify_disk_deployment::{ModifyDiskDeploymentRequest, ModifyDiskDeploymentResponse},
    modify_disk_spec::{ModifyDiskSpecError, ModifyDiskSpecRequest, ModifyDiskSpecResponse},
    modify_eip_address_attribute::{ModifyEipAddressAttributeError, ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse},
    modify_elasticity_assurance::{ModifyElasticityAssuranceError, ModifyElasticityAssuranceRequest, ModifyElasticityAssuranceResponse},
    modify_elasticity_assurance_auto_renew_attribute::{ModifyElasticityAssuranceAutoRenewAttributeRequest, ModifyElasticityAssuranceAutoRenewAttributeResponse},
    modify_forward_entry::{ModifyForwardEntryError, ModifyForwardEntryRequest, ModifyForwardEntryResponse},
    modify_ha_vip_attribute::{ModifyHaVipAttributeError, ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse},
    modify_hpc_cluster_attribute::{ModifyHpcClusterAttributeError, ModifyHpcClusterAttributeRequest, ModifyHpcClusterAttributeResponse},
    modify_image_attribute::{ModifyImageAttributeError, ModifyImageAttributeRequest, ModifyImageAttributeResponse},
    modify_image_share_group_permission::{ModifyImageShareGroupPermissionError, ModifyImageShareGroupPermissionRequest, ModifyImageShareGroupPermissionResponse},
    modify_image_share_permission::{ModifyImageSharePermissionError, ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse},
    modify_instance_attachment_attributes::{ModifyInstanceAttachmentAttributesError, ModifyInstanceAttachmentAttributesRequest, ModifyInstanceAttachmentAttributesResponse},
    modify_instance_attribute::{ModifyInstanceAttributeError, ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse},
    modify_instance_auto_release_time::{ModifyInstanceAutoReleaseTimeError, ModifyInstanceAutoReleaseTimeRequest, ModifyInstanceAutoReleaseTimeResponse},
    modify_instance_auto_renew_attribute::{ModifyInstanceAutoRenewAttributeError, ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse},
    modify_instance_charge_type::{ModifyInstanceChargeTypeError, ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse},
    modify_instance_clock_options::{ModifyInstanceClockOptionsRequest, ModifyInstanceClockOptionsResponse},
    modify_instance_deployment::{ModifyInstanceDeploymentError, ModifyInstanceDeploymentRequest, ModifyInstanceDeploymentResponse},
    modify_instance_maintenance_attributes::{ModifyInstanceMaintenanceAttributesError, ModifyInstanceMaintenanceAttributesRequest, ModifyInstanceMaintenanceAttributesResponse},
    modify_instance_metadata_options::{ModifyInstanceMetadataOptionsError, ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResponse},
    modify_instance_network_options::{ModifyInstanceNetworkOptionsRequest, ModifyInstanceNetworkOptionsResponse},
    modify_instance_network_spec::{ModifyInstanceNetworkSpecError, ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse},
    modify_instance_spec::{ModifyInstanceSpecError, ModifyInstanceSpecRequest, ModifyInstanceSpecResponse},
    modify_instance_vnc_passwd::{ModifyInstanceVncPasswdError, ModifyInstanceVncPasswdRequest, ModifyInstanceVncPasswdResponse},
    modify_instance_vpc_attribute::{ModifyInstanceVpcAttributeError, ModifyInstanceVpcAttributeRequest, ModifyInstanceVpcAttributeResponse},
    modify_invocation_attribute::{ModifyInvocationAttributeError, ModifyInvocationAttributeRequest, ModifyInvocationAttributeResponse},
    modify_launch_template_default_version::{ModifyLaunchTemplateDefaultVersionError, ModifyLaunchTemplateDefaultVersionRequest, ModifyLaunchTemplateDefaultVersionResponse},
    modify_managed_instance::{ModifyManagedInstanceError, ModifyManagedInstanceRequest, ModifyManagedInstanceResponse},
    modify_network_interface_attribute::{ModifyNetworkInterfaceAttributeError, ModifyNetworkInterfaceAttributeRequest, ModifyNetworkInterfaceAttributeResponse},
    modify_physical_connection_attribute::{ModifyPhysicalConnectionAttributeError, ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse},
    modify_port_range_list::{ModifyPortRangeListRequest, ModifyPortRangeListResponse},
    modify_prefix_list::{ModifyPrefixListError, ModifyPrefixListRequest, ModifyPrefixListResponse},
    modify_prepay_instance_spec::{ModifyPrepayInstanceSpecError, ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse},
    modify_reserved_instance_attribute::{ModifyReservedInstanceAttributeError, ModifyReservedInstanceAttributeRequest, ModifyReservedInstanceAttributeResponse},
    modify_reserved_instance_auto_renew_attribute::{ModifyReservedInstanceAutoRenewAttributeError, ModifyReservedInstanceAutoRenewAttributeRequest, ModifyReservedInstanceAutoRenewAttributeResponse},
    modify_reserved_instances::{ModifyReservedInstancesError, ModifyReservedInstancesRequest, ModifyReservedInstancesResponse},
    modify_router_interface_attribute::{ModifyRouterInterfaceAttributeError, ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse},
    modify_router_interface_spec::{ModifyRouterInterfaceSpecError, ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse},
    modify_security_group_attribute::{ModifySecurityGroupAttributeError, ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse},
    modify_security_group_egress_rule::{ModifySecurityGroupEgressRuleError, ModifySecurityGroupEgressRuleRequest, ModifySecurityGroupEgressRuleResponse},
    modify_security_group_policy::{ModifySecurityGroupPolicyError, ModifySecurityGroupPolicyRequest, ModifySecurityGroupPolicyResponse},
    modify_security_group_rule::{ModifySecurityGroupRuleError, ModifySecurityGroupRuleRequest, ModifySecurityGroupRuleResponse},
    modify_snapshot_attribute::{ModifySnapshotAttributeError, ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse},
    modify_snapshot_category::{ModifySnapshotCategoryRequest, ModifySnapshotCategoryResponse},
    modify_snapshot_group::{ModifySnapshotGroupError, ModifySnapshotGroupRequest, ModifySnapshotGroupResponse},
    modify_storage_capacity_unit_attribute::{ModifyStorageCapacityUnitAttributeError, ModifyStorageCapacityUnitAttributeRequest, ModifyStorageCapacityUnitAttributeResponse},
    modify_storage_set_attribute::{ModifyStorageSetAttributeError, ModifyStorageSetAttributeRequest, ModifyStorageSetAttributeResponse},
    modify_user_business_behavior::{ModifyUserBusinessBehaviorError, ModifyUserBusinessBehaviorRequest, ModifyUserBusinessBehaviorResponse},
    modify_virtual_border_router_attribute::{ModifyVirtualBorderRouterAttributeError, ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse},
    modify_vpc_attribute::{ModifyVpcAttributeError, ModifyVpcAttributeRequest, ModifyVpcAttributeResponse},
    modify_vrouter_attribute::{ModifyVRouterAttributeError, ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse},
    modify_vswitch_attribute::{ModifyVSwitchAttributeError, ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse},
    open_snapshot_service::{OpenSnapshotServiceRequest, OpenSnapshotServiceResponse},
    purchase_elasticity_assurance::{PurchaseElasticityAssuranceRequest, PurchaseElasticityAssuranceResponse},
    purchase_reserved_instances_offering::{PurchaseReservedInstancesOfferingError, PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResponse},
    purchase_storage_capacity_unit::{PurchaseStorageCapacityUnitError, PurchaseStorageCapacityUnitRequest, PurchaseStorageCapacityUnitResponse},
    re_activate_instances::{ReActivateInstancesError, ReActivateInstancesRequest, ReActivateInstancesResponse},
    re_init_disk::{ReInitDiskError, ReInitDiskRequest, ReInitDiskResponse},
    reboot_instance::{RebootInstanceError, RebootInstanceRequest, RebootInstanceResponse},
    reboot_instances::{RebootInstancesError, RebootInstancesRequest, RebootInstancesResponse},
    recover_virtual_border_router::{RecoverVirtualBorderRouterError, RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse},
    redeploy_dedicated_host::{RedeployDedicatedHostError, RedeployDedicatedHostRequest, RedeployDedicatedHostResponse},
    redeploy_instance::{RedeployInstanceError, RedeployInstanceRequest, RedeployInstanceResponse},
    release_capacity_reservation::{ReleaseCapacityReservationError, ReleaseCapacityReservationRequest, ReleaseCapacityReservationResponse},
    release_dedicated_host::{ReleaseDedicatedHostError, ReleaseDedicatedHostRequest, ReleaseDedicatedHostResponse},
    release_eip_address::{ReleaseEipAddressError, ReleaseEipAddressRequest, ReleaseEipAddressResponse},
    release_public_ip_address::{ReleasePublicIpAddressError, ReleasePublicIpAddressRequest, ReleasePublicIpAddressResponse},
    remove_bandwidth_package_ips::{RemoveBandwidthPackageIpsError, RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse},
    remove_tags::{RemoveTagsError, RemoveTagsRequest, RemoveTagsResponse},
    renew_dedicated_hosts::{RenewDedicatedHostsError, RenewDedicatedHostsRequest, RenewDedicatedHostsResponse},
    renew_elasticity_assurances::{RenewElasticityAssurancesRequest, RenewElasticityAssurancesResponse},
    renew_instance::{RenewInstanceError, RenewInstanceRequest, RenewInstanceResponse},
    renew_reserved_instances::{RenewReservedInstancesError, RenewReservedInstancesRequest, RenewReservedInstancesResponse},
    replace_system_disk::{ReplaceSystemDiskError, ReplaceSystemDiskRequest, ReplaceSystemDiskResponse},
    report_instances_status::{ReportInstancesStatusError, ReportInstancesStatusRequest, ReportInstancesStatusResponse},
    reset_disk::{ResetDiskError, ResetDiskRequest, ResetDiskResponse},
    reset_disk_default_kms_key_id::{ResetDiskDefaultKMSKeyIdRequest, ResetDiskDefaultKMSKeyIdResponse},
    reset_disks::{ResetDisksError, ResetDisksRequest, ResetDisksResponse},
    resize_disk::{ResizeDiskError, ResizeDiskRequest, ResizeDiskResponse},
    revoke_security_group::{RevokeSecurityGroupError, RevokeSecurityGroupRequest, RevokeSecurityGroupResponse},
    revoke_security_group_egress::{RevokeSecurityGroupEgressError, RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResponse},
    run_command::{RunCommandError, RunCommandRequest, RunCommandResponse},
    run_instances::{RunInstancesError, RunInstancesRequest, RunInstancesResponse},
    send_file::{SendFileError, SendFileRequest, SendFileResponse},
    start_disk_replica_pair::{StartDiskReplicaPairError, StartDiskReplicaPairRequest, StartDiskReplicaPairResponse},
    start_image_pipeline_execution::{StartImagePipelineExecutionError, StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse},
    start_instance::{StartInstanceError, StartInstanceRequest, StartInstanceResponse},
    start_instances::{StartInstancesError, StartInstancesRequest, StartInstancesResponse},
    start_terminal_session::{StartTerminalSessionError, StartTerminalSessionRequest, StartTerminalSessionResponse},
    stop_disk_replica_pair::{StopDiskReplicaPairError, StopDiskReplicaPairRequest, StopDiskReplicaPairResponse},
    stop_instance::{StopInstanceError, StopInstanceRequest, StopInstanceResponse},
    stop_instances::{StopInstancesError, StopInstancesRequest, StopInstancesResponse},
    stop_invocation::{StopInvocationError, StopInvocationRequest, StopInvocationResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    terminate_physical_connection::{TerminatePhysicalConnectionError, TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse},
    terminate_virtual_border_router::{TerminateVirtualBorderRouterError, TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse},
    unassign_ipv6_addresses::{UnassignIpv6AddressesError, UnassignIpv6AddressesRequest, UnassignIpv6AddressesResponse},
    unassign_private_ip_addresses::{UnassignPrivateIpAddressesError, UnassignPrivateIpAddressesRequest, UnassignPrivateIpAddressesResponse},
    unassociate_eip_address::{UnassociateEipAddressError, UnassociateEipAddressRequest, UnassociateEipAddressResponse},
    unassociate_ha_vip::{UnassociateHaVipError, UnassociateHaVipRequest, UnassociateHaVipResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Ecs",
    version: "2014-05-26",
    endpoints: Endpoints {
        central: Some("ecs.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "ecs.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "ecs.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "ecs.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ecs.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "ecs.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "ecs.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "ecs.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "ecs.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "ecs.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "ecs.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "ecs.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "ecs.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "ecs.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "ecs.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "ecs.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "ecs.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "ecs.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "ecs.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "ecs.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "ecs.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "ecs.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "ecs.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "ecs.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "ecs.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "ecs.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "ecs-cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "ecs.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "ecs.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "ecs.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "ecs.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "ecs.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "ecs.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "ecs.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "ecs.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "ecs.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "ecs.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "us-southeast-1",
                "ecs.us-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "ecs.us-west-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: Some("ecs"),
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Elastic Compute Service.
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
    /// Agrees to the action that a system event in state `Inquiring` proposes, so that the system goes ahead with it.
    #[inline]
    pub fn accept_inquired_system_event(
        &self,
        request: AcceptInquiredSystemEventRequest,
    ) -> Call<'_, AcceptInquiredSystemEventRequest> {
        self.inner.call(request)
    }
    /// Activates a router interface that was deactivated, so that traffic flows again.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn activate_router_interface(
        &self,
        request: ActivateRouterInterfaceRequest,
    ) -> Call<'_, ActivateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Adds public IP addresses to a NAT gateway's bandwidth package.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_bandwidth_package_ips(
        &self,
        request: AddBandwidthPackageIpsRequest,
    ) -> Call<'_, AddBandwidthPackageIpsRequest> {
        self.inner.call(request)
    }
    /// Puts tags on one resource, such as an instance or a disk; a tag with the same key gets the new value.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_tags(&self, request: AddTagsRequest) -> Call<'_, AddTagsRequest> {
        self.inner.call(request)
    }
    /// Creates dedicated hosts, physical servers that only your own instances run on, by subscription or billed by use.
    #[inline]
    pub fn allocate_dedicated_hosts(
        &self,
        request: AllocateDedicatedHostsRequest,
    ) -> Call<'_, AllocateDedicatedHostsRequest> {
        self.inner.call(request)
    }
    /// Allocates an elastic IP address (EIP) with a bandwidth and billing method.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn allocate_eip_address(
        &self,
        request: AllocateEipAddressRequest,
    ) -> Call<'_, AllocateEipAddressRequest> {
        self.inner.call(request)
    }
    /// Gives an instance a fixed public IP address, if it has none yet.
    #[inline]
    pub fn allocate_public_ip_address(
        &self,
        request: AllocatePublicIpAddressRequest,
    ) -> Call<'_, AllocatePublicIpAddressRequest> {
        self.inner.call(request)
    }
    /// Puts disks under an automatic snapshot policy; a policy that a disk had before gives way to it.
    #[inline]
    pub fn apply_auto_snapshot_policy(
        &self,
        request: ApplyAutoSnapshotPolicyRequest,
    ) -> Call<'_, ApplyAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Adds IPv6 addresses to a network interface, either the ones listed or as many as the service is told to pick.
    #[inline]
    pub fn assign_ipv6_addresses(
        &self,
        request: AssignIpv6AddressesRequest,
    ) -> Call<'_, AssignIpv6AddressesRequest> {
        self.inner.call(request)
    }
    /// Adds secondary private addresses to a network interface, either the ones listed or as many as the service is told to pick.
    #[inline]
    pub fn assign_private_ip_addresses(
        &self,
        request: AssignPrivateIpAddressesRequest,
    ) -> Call<'_, AssignPrivateIpAddressesRequest> {
        self.inner.call(request)
    }
    /// Binds an EIP to an instance or another supported resource.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn associate_eip_address(
        &self,
        request: AssociateEipAddressRequest,
    ) -> Call<'_, AssociateEipAddressRequest> {
        self.inner.call(request)
    }
    /// Binds a high-availability virtual IP address (HAVIP) to an ECS instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn associate_ha_vip(
        &self,
        request: AssociateHaVipRequest,
    ) -> Call<'_, AssociateHaVipRequest> {
        self.inner.call(request)
    }
    /// Links an instance of the classic network to a VPC over ClassicLink, so that the two can exchange private traffic.
    #[inline]
    pub fn attach_classic_link_vpc(
        &self,
        request: AttachClassicLinkVpcRequest,
    ) -> Call<'_, AttachClassicLinkVpcRequest> {
        self.inner.call(request)
    }
    /// Attaches a pay-as-you-go data disk, or a system disk, to an instance in the same zone.
    #[inline]
    pub fn attach_disk(
        &self,
        request: AttachDiskRequest,
    ) -> Call<'_, AttachDiskRequest> {
        self.inner.call(request)
    }
    /// Lets instances act under a RAM role.
    #[inline]
    pub fn attach_instance_ram_role(
        &self,
        request: AttachInstanceRamRoleRequest,
    ) -> Call<'_, AttachInstanceRamRoleRequest> {
        self.inner.call(request)
    }
    /// Binds an SSH key pair to Linux instances for logging on without a password.
    #[inline]
    pub fn attach_key_pair(
        &self,
        request: AttachKeyPairRequest,
    ) -> Call<'_, AttachKeyPairRequest> {
        self.inner.call(request)
    }
    /// Plugs a network interface into an instance of a VPC.
    #[inline]
    pub fn attach_network_interface(
        &self,
        request: AttachNetworkInterfaceRequest,
    ) -> Call<'_, AttachNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Adds an inbound rule that accepts or drops traffic to the members of a security group.
    #[inline]
    pub fn authorize_security_group(
        &self,
        request: AuthorizeSecurityGroupRequest,
    ) -> Call<'_, AuthorizeSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Adds an outbound rule that accepts or drops traffic from the members of a security group.
    #[inline]
    pub fn authorize_security_group_egress(
        &self,
        request: AuthorizeSecurityGroupEgressRequest,
    ) -> Call<'_, AuthorizeSecurityGroupEgressRequest> {
        self.inner.call(request)
    }
    /// Takes disks out of their automatic snapshot policy; the policy itself stays.
    #[inline]
    pub fn cancel_auto_snapshot_policy(
        &self,
        request: CancelAutoSnapshotPolicyRequest,
    ) -> Call<'_, CancelAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Stops copying an image to another region and deletes the unfinished copy; the original is not touched.
    #[inline]
    pub fn cancel_copy_image(
        &self,
        request: CancelCopyImageRequest,
    ) -> Call<'_, CancelCopyImageRequest> {
        self.inner.call(request)
    }
    /// Stops a run of an image pipeline that is still building, distributing or releasing its resources.
    #[inline]
    pub fn cancel_image_pipeline_execution(
        &self,
        request: CancelImagePipelineExecutionRequest,
    ) -> Call<'_, CancelImagePipelineExecutionRequest> {
        self.inner.call(request)
    }
    /// Cancels a physical connection before it has been enabled.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn cancel_physical_connection(
        &self,
        request: CancelPhysicalConnectionRequest,
    ) -> Call<'_, CancelPhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Calls off simulated system events that are scheduled or under way.
    #[inline]
    pub fn cancel_simulated_system_events(
        &self,
        request: CancelSimulatedSystemEventsRequest,
    ) -> Call<'_, CancelSimulatedSystemEventsRequest> {
        self.inner.call(request)
    }
    /// Stops an image import or export that is still running.
    #[inline]
    pub fn cancel_task(
        &self,
        request: CancelTaskRequest,
    ) -> Call<'_, CancelTaskRequest> {
        self.inner.call(request)
    }
    /// Starts the connection from a router interface on the initiating side to its opposite one, once each has been told of the other.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn connect_router_interface(
        &self,
        request: ConnectRouterInterfaceRequest,
    ) -> Call<'_, ConnectRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Turns the fixed public address of an instance in a VPC into an elastic IP address, which is then billed on its own.
    #[inline]
    pub fn convert_nat_public_ip_to_eip(
        &self,
        request: ConvertNatPublicIpToEipRequest,
    ) -> Call<'_, ConvertNatPublicIpToEipRequest> {
        self.inner.call(request)
    }
    /// Copies one of your custom images to another region.
    #[inline]
    pub fn copy_image(&self, request: CopyImageRequest) -> Call<'_, CopyImageRequest> {
        self.inner.call(request)
    }
    /// Copies a snapshot to another region.
    #[inline]
    pub fn copy_snapshot(
        &self,
        request: CopySnapshotRequest,
    ) -> Call<'_, CopySnapshotRequest> {
        self.inner.call(request)
    }
    /// Creates an activation code, with which servers outside Alibaba Cloud register as managed instances.
    #[inline]
    pub fn create_activation(
        &self,
        request: CreateActivationRequest,
    ) -> Call<'_, CreateActivationRequest> {
        self.inner.call(request)
    }
    /// Creates a group that provides a target capacity by launching instances, preemptible ones or others, across types and zones.
    #[inline]
    pub fn create_auto_provisioning_group(
        &self,
        request: CreateAutoProvisioningGroupRequest,
    ) -> Call<'_, CreateAutoProvisioningGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a schedule for taking snapshots.
    #[inline]
    pub fn create_auto_snapshot_policy(
        &self,
        request: CreateAutoSnapshotPolicyRequest,
    ) -> Call<'_, CreateAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Reserves capacity for an instance type in a zone, effective at once.
    #[inline]
    pub fn create_capacity_reservation(
        &self,
        request: CreateCapacityReservationRequest,
    ) -> Call<'_, CreateCapacityReservationRequest> {
        self.inner.call(request)
    }
    /// Stores a script as a Cloud Assistant command; `InvokeCommand` runs it on instances.
    #[inline]
    pub fn create_command(
        &self,
        request: CreateCommandRequest,
    ) -> Call<'_, CreateCommandRequest> {
        self.inner.call(request)
    }
    /// Creates block storage that is physically set apart for you.
    #[inline]
    pub fn create_dedicated_block_storage_cluster(
        &self,
        request: CreateDedicatedBlockStorageClusterRequest,
    ) -> Call<'_, CreateDedicatedBlockStorageClusterRequest> {
        self.inner.call(request)
    }
    /// Creates a cluster into which dedicated hosts are sorted.
    #[inline]
    pub fn create_dedicated_host_cluster(
        &self,
        request: CreateDedicatedHostClusterRequest,
    ) -> Call<'_, CreateDedicatedHostClusterRequest> {
        self.inner.call(request)
    }
    /// Creates a deployment set, which decides how the instances in it are spread over physical machines.
    #[inline]
    pub fn create_deployment_set(
        &self,
        request: CreateDeploymentSetRequest,
    ) -> Call<'_, CreateDeploymentSetRequest> {
        self.inner.call(request)
    }
    /// Groups diagnostic metrics for a resource type into a set for use in reports.
    #[inline]
    pub fn create_diagnostic_metric_set(
        &self,
        request: CreateDiagnosticMetricSetRequest,
    ) -> Call<'_, CreateDiagnosticMetricSetRequest> {
        self.inner.call(request)
    }
    /// Starts a diagnosis of a resource with a metric set; its ID leads to the results.
    #[inline]
    pub fn create_diagnostic_report(
        &self,
        request: CreateDiagnosticReportRequest,
    ) -> Call<'_, CreateDiagnosticReportRequest> {
        self.inner.call(request)
    }
    /// Creates a data disk, empty or with the content of a snapshot.
    #[inline]
    pub fn create_disk(
        &self,
        request: CreateDiskRequest,
    ) -> Call<'_, CreateDiskRequest> {
        self.inner.call(request)
    }
    /// Ties a disk to a second one for asynchronous replication.
    #[inline]
    pub fn create_disk_replica_pair(
        &self,
        request: CreateDiskReplicaPairRequest,
    ) -> Call<'_, CreateDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Buys an elasticity assurance, which keeps capacity ready for pay-as-you-go instances.
    #[inline]
    pub fn create_elasticity_assurance(
        &self,
        request: CreateElasticityAssuranceRequest,
    ) -> Call<'_, CreateElasticityAssuranceRequest> {
        self.inner.call(request)
    }
    /// Adds a DNAT entry that maps a public address and port to a private one.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_forward_entry(
        &self,
        request: CreateForwardEntryRequest,
    ) -> Call<'_, CreateForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Creates a high-availability virtual IP address (HAVIP) in a vSwitch.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_ha_vip(
        &self,
        request: CreateHaVipRequest,
    ) -> Call<'_, CreateHaVipRequest> {
        self.inner.call(request)
    }
    /// Creates a high-performance computing cluster that instances can be launched into.
    #[inline]
    pub fn create_hpc_cluster(
        &self,
        request: CreateHpcClusterRequest,
    ) -> Call<'_, CreateHpcClusterRequest> {
        self.inner.call(request)
    }
    /// Creates a custom image from an instance, a snapshot of a system disk or a set of disk snapshots.
    #[inline]
    pub fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Call<'_, CreateImageRequest> {
        self.inner.call(request)
    }
    /// Stores a piece of build instructions that images are often built with.
    #[inline]
    pub fn create_image_component(
        &self,
        request: CreateImageComponentRequest,
    ) -> Call<'_, CreateImageComponentRequest> {
        self.inner.call(request)
    }
    /// Creates a recipe for building images from a Linux base image; each run needs a pay-as-you-go instance in between.
    #[inline]
    pub fn create_image_pipeline(
        &self,
        request: CreateImagePipelineRequest,
    ) -> Call<'_, CreateImagePipelineRequest> {
        self.inner.call(request)
    }
    /// Creates one instance and leaves it stopped; `RunInstances` creates several and starts them.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates an SSH key pair and returns the private key, which is not kept and cannot be fetched again.
    #[inline]
    pub fn create_key_pair(
        &self,
        request: CreateKeyPairRequest,
    ) -> Call<'_, CreateKeyPairRequest> {
        self.inner.call(request)
    }
    /// Stores settings for launching instances as version 1 of a new launch template.
    #[inline]
    pub fn create_launch_template(
        &self,
        request: CreateLaunchTemplateRequest,
    ) -> Call<'_, CreateLaunchTemplateRequest> {
        self.inner.call(request)
    }
    /// Adds a version to a launch template.
    #[inline]
    pub fn create_launch_template_version(
        &self,
        request: CreateLaunchTemplateVersionRequest,
    ) -> Call<'_, CreateLaunchTemplateVersionRequest> {
        self.inner.call(request)
    }
    /// Creates a NAT gateway in a VPC along with its bandwidth packages.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_nat_gateway(
        &self,
        request: CreateNatGatewayRequest,
    ) -> Call<'_, CreateNatGatewayRequest> {
        self.inner.call(request)
    }
    /// Creates a network interface in a vSwitch, free to be attached to one instance of the same zone.
    #[inline]
    pub fn create_network_interface(
        &self,
        request: CreateNetworkInterfaceRequest,
    ) -> Call<'_, CreateNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Grants another account or a certified partner permission to use an elastic network interface.
    #[inline]
    pub fn create_network_interface_permission(
        &self,
        request: CreateNetworkInterfacePermissionRequest,
    ) -> Call<'_, CreateNetworkInterfacePermissionRequest> {
        self.inner.call(request)
    }
    /// Applies for a leased line between an on-premises site and an access point.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_physical_connection(
        &self,
        request: CreatePhysicalConnectionRequest,
    ) -> Call<'_, CreatePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates a port list, a reusable collection of port ranges for security group rules.
    #[inline]
    pub fn create_port_range_list(
        &self,
        request: CreatePortRangeListRequest,
    ) -> Call<'_, CreatePortRangeListRequest> {
        self.inner.call(request)
    }
    /// Creates a list of address ranges that rules can refer to.
    #[inline]
    pub fn create_prefix_list(
        &self,
        request: CreatePrefixListRequest,
    ) -> Call<'_, CreatePrefixListRequest> {
        self.inner.call(request)
    }
    /// Adds a custom route for a CIDR block to a route table, with one or several next hops.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_route_entry(
        &self,
        request: CreateRouteEntryRequest,
    ) -> Call<'_, CreateRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Creates a router interface, one end of a connection between two routers.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_router_interface(
        &self,
        request: CreateRouterInterfaceRequest,
    ) -> Call<'_, CreateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Creates a security group, a virtual firewall for instances.
    #[inline]
    pub fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Call<'_, CreateSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Schedules system events that are only simulated, for trying out how you respond; the instances are not affected.
    #[inline]
    pub fn create_simulated_system_events(
        &self,
        request: CreateSimulatedSystemEventsRequest,
    ) -> Call<'_, CreateSimulatedSystemEventsRequest> {
        self.inner.call(request)
    }
    /// Takes a snapshot of a disk.
    #[inline]
    pub fn create_snapshot(
        &self,
        request: CreateSnapshotRequest,
    ) -> Call<'_, CreateSnapshotRequest> {
        self.inner.call(request)
    }
    /// Takes snapshots of several disks of one instance together.
    #[inline]
    pub fn create_snapshot_group(
        &self,
        request: CreateSnapshotGroupRequest,
    ) -> Call<'_, CreateSnapshotGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual border router (VBR) on a leased line, with VLAN and peering addresses.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_virtual_border_router(
        &self,
        request: CreateVirtualBorderRouterRequest,
    ) -> Call<'_, CreateVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Creates a VPC with a CIDR block; its vRouter and route table come along.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<'_, CreateVpcRequest> {
        self.inner.call(request)
    }
    /// Creates a vSwitch, which is a subnet of a VPC in one zone.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_vswitch(
        &self,
        request: CreateVSwitchRequest,
    ) -> Call<'_, CreateVSwitchRequest> {
        self.inner.call(request)
    }
    /// Deactivates a router interface, which stops traffic over it without deleting it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn deactivate_router_interface(
        &self,
        request: DeactivateRouterInterfaceRequest,
    ) -> Call<'_, DeactivateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Deletes an activation code with which no managed instance has been registered.
    #[inline]
    pub fn delete_activation(
        &self,
        request: DeleteActivationRequest,
    ) -> Call<'_, DeleteActivationRequest> {
        self.inner.call(request)
    }
    /// Deletes an auto provisioning group and, if asked to, the instances in it.
    #[inline]
    pub fn delete_auto_provisioning_group(
        &self,
        request: DeleteAutoProvisioningGroupRequest,
    ) -> Call<'_, DeleteAutoProvisioningGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an automatic snapshot policy.
    #[inline]
    pub fn delete_auto_snapshot_policy(
        &self,
        request: DeleteAutoSnapshotPolicyRequest,
    ) -> Call<'_, DeleteAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a bandwidth package of a NAT gateway.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_bandwidth_package(
        &self,
        request: DeleteBandwidthPackageRequest,
    ) -> Call<'_, DeleteBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Deletes a Cloud Assistant command of yours.
    #[inline]
    pub fn delete_command(
        &self,
        request: DeleteCommandRequest,
    ) -> Call<'_, DeleteCommandRequest> {
        self.inner.call(request)
    }
    /// Deletes a cluster of dedicated hosts.
    #[inline]
    pub fn delete_dedicated_host_cluster(
        &self,
        request: DeleteDedicatedHostClusterRequest,
    ) -> Call<'_, DeleteDedicatedHostClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes a deployment set, which must not hold any instances.
    #[inline]
    pub fn delete_deployment_set(
        &self,
        request: DeleteDeploymentSetRequest,
    ) -> Call<'_, DeleteDeploymentSetRequest> {
        self.inner.call(request)
    }
    /// Deletes one or several sets of diagnostic metrics.
    #[inline]
    pub fn delete_diagnostic_metric_sets(
        &self,
        request: DeleteDiagnosticMetricSetsRequest,
    ) -> Call<'_, DeleteDiagnosticMetricSetsRequest> {
        self.inner.call(request)
    }
    /// Deletes one or several reports of resource diagnosis.
    #[inline]
    pub fn delete_diagnostic_reports(
        &self,
        request: DeleteDiagnosticReportsRequest,
    ) -> Call<'_, DeleteDiagnosticReportsRequest> {
        self.inner.call(request)
    }
    /// Releases a data disk that is billed by use and attached to nothing; its data is lost.
    #[inline]
    pub fn delete_disk(
        &self,
        request: DeleteDiskRequest,
    ) -> Call<'_, DeleteDiskRequest> {
        self.inner.call(request)
    }
    /// Ends the replication between two disks for good.
    #[inline]
    pub fn delete_disk_replica_pair(
        &self,
        request: DeleteDiskReplicaPairRequest,
    ) -> Call<'_, DeleteDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Deletes a DNAT entry from the forward table of a NAT gateway.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_forward_entry(
        &self,
        request: DeleteForwardEntryRequest,
    ) -> Call<'_, DeleteForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a high-availability virtual IP address (HAVIP).
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_ha_vip(
        &self,
        request: DeleteHaVipRequest,
    ) -> Call<'_, DeleteHaVipRequest> {
        self.inner.call(request)
    }
    /// Deletes a high-performance computing cluster.
    #[inline]
    pub fn delete_hpc_cluster(
        &self,
        request: DeleteHpcClusterRequest,
    ) -> Call<'_, DeleteHpcClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom image, after which nothing can be created from it.
    #[inline]
    pub fn delete_image(
        &self,
        request: DeleteImageRequest,
    ) -> Call<'_, DeleteImageRequest> {
        self.inner.call(request)
    }
    /// Deletes a single image component, found by its ID.
    #[inline]
    pub fn delete_image_component(
        &self,
        request: DeleteImageComponentRequest,
    ) -> Call<'_, DeleteImageComponentRequest> {
        self.inner.call(request)
    }
    /// Deletes an image pipeline with its runs.
    #[inline]
    pub fn delete_image_pipeline(
        &self,
        request: DeleteImagePipelineRequest,
    ) -> Call<'_, DeleteImagePipelineRequest> {
        self.inner.call(request)
    }
    /// Releases an instance that is billed by use or whose subscription has expired, and wipes its data.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases several instances that are billed by use or whose subscription has expired.
    #[inline]
    pub fn delete_instances(
        &self,
        request: DeleteInstancesRequest,
    ) -> Call<'_, DeleteInstancesRequest> {
        self.inner.call(request)
    }
    /// Deletes SSH key pairs from the account.
    #[inline]
    pub fn delete_key_pairs(
        &self,
        request: DeleteKeyPairsRequest,
    ) -> Call<'_, DeleteKeyPairsRequest> {
        self.inner.call(request)
    }
    /// Deletes a launch template with all its versions.
    #[inline]
    pub fn delete_launch_template(
        &self,
        request: DeleteLaunchTemplateRequest,
    ) -> Call<'_, DeleteLaunchTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes versions of a launch template other than the default one, which goes only with the template.
    #[inline]
    pub fn delete_launch_template_version(
        &self,
        request: DeleteLaunchTemplateVersionRequest,
    ) -> Call<'_, DeleteLaunchTemplateVersionRequest> {
        self.inner.call(request)
    }
    /// Deletes a NAT gateway, found by its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_nat_gateway(
        &self,
        request: DeleteNatGatewayRequest,
    ) -> Call<'_, DeleteNatGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes a network interface that is attached to nothing, gives back its address and takes it out of its security groups.
    #[inline]
    pub fn delete_network_interface(
        &self,
        request: DeleteNetworkInterfaceRequest,
    ) -> Call<'_, DeleteNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Withdraws a permission on an elastic network interface, by force if requested.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_network_interface_permission(
        &self,
        request: DeleteNetworkInterfacePermissionRequest,
    ) -> Call<'_, DeleteNetworkInterfacePermissionRequest> {
        self.inner.call(request)
    }
    /// Deletes a leased line connection, found by its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_physical_connection(
        &self,
        request: DeletePhysicalConnectionRequest,
    ) -> Call<'_, DeletePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Deletes a port list together with its entries.
    #[inline]
    pub fn delete_port_range_list(
        &self,
        request: DeletePortRangeListRequest,
    ) -> Call<'_, DeletePortRangeListRequest> {
        self.inner.call(request)
    }
    /// Deletes a prefix list including every entry that it contains.
    #[inline]
    pub fn delete_prefix_list(
        &self,
        request: DeletePrefixListRequest,
    ) -> Call<'_, DeletePrefixListRequest> {
        self.inner.call(request)
    }
    /// Removes a custom route from a route table.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_route_entry(
        &self,
        request: DeleteRouteEntryRequest,
    ) -> Call<'_, DeleteRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a router interface, found by its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_router_interface(
        &self,
        request: DeleteRouterInterfaceRequest,
    ) -> Call<'_, DeleteRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a security group that has no members and that no rule of another group refers to.
    #[inline]
    pub fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Call<'_, DeleteSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a snapshot, or breaks it off if it is still being taken.
    #[inline]
    pub fn delete_snapshot(
        &self,
        request: DeleteSnapshotRequest,
    ) -> Call<'_, DeleteSnapshotRequest> {
        self.inner.call(request)
    }
    /// Deletes an instance snapshot with the disk snapshots in it, except those that custom images were made from.
    #[inline]
    pub fn delete_snapshot_group(
        &self,
        request: DeleteSnapshotGroupRequest,
    ) -> Call<'_, DeleteSnapshotGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a virtual border router (VBR), found by its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_virtual_border_router(
        &self,
        request: DeleteVirtualBorderRouterRequest,
    ) -> Call<'_, DeleteVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Deletes a VPC, found by its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<'_, DeleteVpcRequest> {
        self.inner.call(request)
    }
    /// Deletes a vSwitch, found by its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_vswitch(
        &self,
        request: DeleteVSwitchRequest,
    ) -> Call<'_, DeleteVSwitchRequest> {
        self.inner.call(request)
    }
    /// Ends the management of an outside server; Cloud Assistant can no longer run commands on it or send it files.
    #[inline]
    pub fn deregister_managed_instance(
        &self,
        request: DeregisterManagedInstanceRequest,
    ) -> Call<'_, DeregisterManagedInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the access points in a region to which leased lines can connect.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_access_points(
        &self,
        request: DescribeAccessPointsRequest,
    ) -> Call<'_, DescribeAccessPointsRequest> {
        self.inner.call(request)
    }
    /// Returns the limits of the account in a region, such as how many security groups or vCPUs it may have.
    #[inline]
    pub fn describe_account_attributes(
        &self,
        request: DescribeAccountAttributesRequest,
    ) -> Call<'_, DescribeAccountAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists activation codes and how far each has been used up.
    #[inline]
    pub fn describe_activations(
        &self,
        request: DescribeActivationsRequest,
    ) -> Call<'_, DescribeActivationsRequest> {
        self.inner.call(request)
    }
    /// Lists what an auto provisioning group has done, scheduling run by scheduling run.
    #[inline]
    pub fn describe_auto_provisioning_group_history(
        &self,
        request: DescribeAutoProvisioningGroupHistoryRequest,
    ) -> Call<'_, DescribeAutoProvisioningGroupHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that an auto provisioning group has launched.
    #[inline]
    pub fn describe_auto_provisioning_group_instances(
        &self,
        request: DescribeAutoProvisioningGroupInstancesRequest,
    ) -> Call<'_, DescribeAutoProvisioningGroupInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists auto provisioning groups with their settings and states.
    #[inline]
    pub fn describe_auto_provisioning_groups(
        &self,
        request: DescribeAutoProvisioningGroupsRequest,
    ) -> Call<'_, DescribeAutoProvisioningGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists which disks are under which automatic snapshot policies.
    #[inline]
    pub fn describe_auto_snapshot_policy_associations(
        &self,
        request: DescribeAutoSnapshotPolicyAssociationsRequest,
    ) -> Call<'_, DescribeAutoSnapshotPolicyAssociationsRequest> {
        self.inner.call(request)
    }
    /// Lists your automatic snapshot policies.
    #[inline]
    pub fn describe_auto_snapshot_policy_ex(
        &self,
        request: DescribeAutoSnapshotPolicyExRequest,
    ) -> Call<'_, DescribeAutoSnapshotPolicyExRequest> {
        self.inner.call(request)
    }
    /// Reports what can be bought in each zone, such as instance types or disk categories; useful before creating or resizing.
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Reports the largest public bandwidth that an instance type can be bought with or changed to.
    #[inline]
    pub fn describe_bandwidth_limitation(
        &self,
        request: DescribeBandwidthLimitationRequest,
    ) -> Call<'_, DescribeBandwidthLimitationRequest> {
        self.inner.call(request)
    }
    /// Lists bandwidth packages of NAT gateways with their public IP addresses.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_bandwidth_packages(
        &self,
        request: DescribeBandwidthPackagesRequest,
    ) -> Call<'_, DescribeBandwidthPackagesRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that run on the capacity of a reservation.
    #[inline]
    pub fn describe_capacity_reservation_instances(
        &self,
        request: DescribeCapacityReservationInstancesRequest,
    ) -> Call<'_, DescribeCapacityReservationInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists capacity reservations with what they hold and how much of it is in use.
    #[inline]
    pub fn describe_capacity_reservations(
        &self,
        request: DescribeCapacityReservationsRequest,
    ) -> Call<'_, DescribeCapacityReservationsRequest> {
        self.inner.call(request)
    }
    /// Lists the classic network instances that are linked to a VPC.
    #[inline]
    pub fn describe_classic_link_instances(
        &self,
        request: DescribeClassicLinkInstancesRequest,
    ) -> Call<'_, DescribeClassicLinkInstancesRequest> {
        self.inner.call(request)
    }
    /// Shows Cloud Assistant settings: delivery of records to OSS or Simple Log Service, and agent upgrades.
    #[inline]
    pub fn describe_cloud_assistant_settings(
        &self,
        request: DescribeCloudAssistantSettingsRequest,
    ) -> Call<'_, DescribeCloudAssistantSettingsRequest> {
        self.inner.call(request)
    }
    /// Tells for each instance whether it has the Cloud Assistant client, how many commands have run there, and when the last one did.
    #[inline]
    pub fn describe_cloud_assistant_status(
        &self,
        request: DescribeCloudAssistantStatusRequest,
    ) -> Call<'_, DescribeCloudAssistantStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the IDs of the clusters in a region.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_clusters(
        &self,
        request: DescribeClustersRequest,
    ) -> Call<'_, DescribeClustersRequest> {
        self.inner.call(request)
    }
    /// Lists Cloud Assistant commands: your own, or the public ones that the service offers.
    #[inline]
    pub fn describe_commands(
        &self,
        request: DescribeCommandsRequest,
    ) -> Call<'_, DescribeCommandsRequest> {
        self.inner.call(request)
    }
    /// Lists dedicated block storage clusters with their capacity; all filters given must match.
    #[inline]
    pub fn describe_dedicated_block_storage_clusters(
        &self,
        request: DescribeDedicatedBlockStorageClustersRequest,
    ) -> Call<'_, DescribeDedicatedBlockStorageClustersRequest> {
        self.inner.call(request)
    }
    /// Reports how the subscriptions of dedicated hosts are set to be renewed.
    #[inline]
    pub fn describe_dedicated_host_auto_renew(
        &self,
        request: DescribeDedicatedHostAutoRenewRequest,
    ) -> Call<'_, DescribeDedicatedHostAutoRenewRequest> {
        self.inner.call(request)
    }
    /// Lists clusters of dedicated hosts with their hosts and capacity.
    #[inline]
    pub fn describe_dedicated_host_clusters(
        &self,
        request: DescribeDedicatedHostClustersRequest,
    ) -> Call<'_, DescribeDedicatedHostClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the types of dedicated hosts that a region offers, or the instance families that a type can carry.
    #[inline]
    pub fn describe_dedicated_host_types(
        &self,
        request: DescribeDedicatedHostTypesRequest,
    ) -> Call<'_, DescribeDedicatedHostTypesRequest> {
        self.inner.call(request)
    }
    /// Lists dedicated hosts with their capacity, their state and the instances on them.
    #[inline]
    pub fn describe_dedicated_hosts(
        &self,
        request: DescribeDedicatedHostsRequest,
    ) -> Call<'_, DescribeDedicatedHostsRequest> {
        self.inner.call(request)
    }
    /// Reports on resources that were requested in advance through the account manager: what has been delivered and used.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_demands(
        &self,
        request: DescribeDemandsRequest,
    ) -> Call<'_, DescribeDemandsRequest> {
        self.inner.call(request)
    }
    /// Lists the instance families that can go into a deployment set.
    #[inline]
    pub fn describe_deployment_set_supported_instance_type_family(
        &self,
        request: DescribeDeploymentSetSupportedInstanceTypeFamilyRequest,
    ) -> Call<'_, DescribeDeploymentSetSupportedInstanceTypeFamilyRequest> {
        self.inner.call(request)
    }
    /// Lists deployment sets with their strategy and the instances in them.
    #[inline]
    pub fn describe_deployment_sets(
        &self,
        request: DescribeDeploymentSetsRequest,
    ) -> Call<'_, DescribeDeploymentSetsRequest> {
        self.inner.call(request)
    }
    /// Lists sets of diagnostic metrics, with the metrics each of them contains.
    #[inline]
    pub fn describe_diagnostic_metric_sets(
        &self,
        request: DescribeDiagnosticMetricSetsRequest,
    ) -> Call<'_, DescribeDiagnosticMetricSetsRequest> {
        self.inner.call(request)
    }
    /// Lists the diagnostic metrics available, by ID or resource type.
    #[inline]
    pub fn describe_diagnostic_metrics(
        &self,
        request: DescribeDiagnosticMetricsRequest,
    ) -> Call<'_, DescribeDiagnosticMetricsRequest> {
        self.inner.call(request)
    }
    /// Reads one diagnostic report: severity, and every metric's result with its issues.
    #[inline]
    pub fn describe_diagnostic_report_attributes(
        &self,
        request: DescribeDiagnosticReportAttributesRequest,
    ) -> Call<'_, DescribeDiagnosticReportAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists diagnostic reports, filtered by resource, status or severity.
    #[inline]
    pub fn describe_diagnostic_reports(
        &self,
        request: DescribeDiagnosticReportsRequest,
    ) -> Call<'_, DescribeDiagnosticReportsRequest> {
        self.inner.call(request)
    }
    /// Shows the KMS key that is used by default for encrypting disks in a region.
    #[inline]
    pub fn describe_disk_default_kms_key_id(
        &self,
        request: DescribeDiskDefaultKMSKeyIdRequest,
    ) -> Call<'_, DescribeDiskDefaultKMSKeyIdRequest> {
        self.inner.call(request)
    }
    /// Tells whether new disks in a region are encrypted by default.
    #[inline]
    pub fn describe_disk_encryption_by_default_status(
        &self,
        request: DescribeDiskEncryptionByDefaultStatusRequest,
    ) -> Call<'_, DescribeDiskEncryptionByDefaultStatusRequest> {
        self.inner.call(request)
    }
    /// Returns I/O, throughput and latency of a disk over a period.
    #[inline]
    pub fn describe_disk_monitor_data(
        &self,
        request: DescribeDiskMonitorDataRequest,
    ) -> Call<'_, DescribeDiskMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Lists the replication pairs of a region with the two disks of each.
    #[inline]
    pub fn describe_disk_replica_pairs(
        &self,
        request: DescribeDiskReplicaPairsRequest,
    ) -> Call<'_, DescribeDiskReplicaPairsRequest> {
        self.inner.call(request)
    }
    /// Lists disks, cloud and local ones alike; all filters given must match.
    #[inline]
    pub fn describe_disks(
        &self,
        request: DescribeDisksRequest,
    ) -> Call<'_, DescribeDisksRequest> {
        self.inner.call(request)
    }
    /// Lists disks with their lifecycle state, health and events.
    #[inline]
    pub fn describe_disks_full_status(
        &self,
        request: DescribeDisksFullStatusRequest,
    ) -> Call<'_, DescribeDisksFullStatusRequest> {
        self.inner.call(request)
    }
    /// Lists EIPs with the resource to which each is bound.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_eip_addresses(
        &self,
        request: DescribeEipAddressesRequest,
    ) -> Call<'_, DescribeEipAddressesRequest> {
        self.inner.call(request)
    }
    /// Reads traffic and bandwidth data of an EIP for a time range.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_eip_monitor_data(
        &self,
        request: DescribeEipMonitorDataRequest,
    ) -> Call<'_, DescribeEipMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Shows whether elasticity assurances renew automatically and for what period.
    #[inline]
    pub fn describe_elasticity_assurance_auto_renew_attribute(
        &self,
        request: DescribeElasticityAssuranceAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeElasticityAssuranceAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the running instances that use an elasticity assurance; nothing comes back once it has expired.
    #[inline]
    pub fn describe_elasticity_assurance_instances(
        &self,
        request: DescribeElasticityAssuranceInstancesRequest,
    ) -> Call<'_, DescribeElasticityAssuranceInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists elasticity assurances with what they hold and how much of it is in use.
    #[inline]
    pub fn describe_elasticity_assurances(
        &self,
        request: DescribeElasticityAssurancesRequest,
    ) -> Call<'_, DescribeElasticityAssurancesRequest> {
        self.inner.call(request)
    }
    /// Returns traffic and packet figures of a secondary network interface over a period.
    #[inline]
    pub fn describe_eni_monitor_data(
        &self,
        request: DescribeEniMonitorDataRequest,
    ) -> Call<'_, DescribeEniMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Lists the DNAT entries in a NAT gateway's forward table.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_forward_table_entries(
        &self,
        request: DescribeForwardTableEntriesRequest,
    ) -> Call<'_, DescribeForwardTableEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists HAVIPs with the instances and EIPs bound to them.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_ha_vips(
        &self,
        request: DescribeHaVipsRequest,
    ) -> Call<'_, DescribeHaVipsRequest> {
        self.inner.call(request)
    }
    /// Lists high-performance computing clusters; all filters given must match.
    #[inline]
    pub fn describe_hpc_clusters(
        &self,
        request: DescribeHpcClustersRequest,
    ) -> Call<'_, DescribeHpcClustersRequest> {
        self.inner.call(request)
    }
    /// Lists components for building images; your own ones unless asked otherwise.
    #[inline]
    pub fn describe_image_components(
        &self,
        request: DescribeImageComponentsRequest,
    ) -> Call<'_, DescribeImageComponentsRequest> {
        self.inner.call(request)
    }
    /// Returns the newest usable custom image of an image family, or nothing if the family has none.
    #[inline]
    pub fn describe_image_from_family(
        &self,
        request: DescribeImageFromFamilyRequest,
    ) -> Call<'_, DescribeImageFromFamilyRequest> {
        self.inner.call(request)
    }
    /// Lists runs of an image pipeline with how far each has come.
    #[inline]
    pub fn describe_image_pipeline_executions(
        &self,
        request: DescribeImagePipelineExecutionsRequest,
    ) -> Call<'_, DescribeImagePipelineExecutionsRequest> {
        self.inner.call(request)
    }
    /// Lists image pipelines with their settings.
    #[inline]
    pub fn describe_image_pipelines(
        &self,
        request: DescribeImagePipelinesRequest,
    ) -> Call<'_, DescribeImagePipelinesRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts and groups that a custom image is shared with.
    #[inline]
    pub fn describe_image_share_permission(
        &self,
        request: DescribeImageSharePermissionRequest,
    ) -> Call<'_, DescribeImageSharePermissionRequest> {
        self.inner.call(request)
    }
    /// Lists the instance types that an image can run on.
    #[inline]
    pub fn describe_image_support_instance_types(
        &self,
        request: DescribeImageSupportInstanceTypesRequest,
    ) -> Call<'_, DescribeImageSupportInstanceTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the images that you can use: public and Marketplace ones, your own, and those shared with you.
    #[inline]
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> Call<'_, DescribeImagesRequest> {
        self.inner.call(request)
    }
    /// Reports which private pool each instance draws its capacity from.
    #[inline]
    pub fn describe_instance_attachment_attributes(
        &self,
        request: DescribeInstanceAttachmentAttributesRequest,
    ) -> Call<'_, DescribeInstanceAttachmentAttributesRequest> {
        self.inner.call(request)
    }
    /// Shows one ECS instance in detail.
    #[inline]
    pub fn describe_instance_attribute(
        &self,
        request: DescribeInstanceAttributeRequest,
    ) -> Call<'_, DescribeInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Reports how the subscriptions of instances are set to be renewed.
    #[inline]
    pub fn describe_instance_auto_renew_attribute(
        &self,
        request: DescribeInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeInstanceAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists system events of an instance; only finished ones unless other states are asked for.
    #[inline]
    pub fn describe_instance_history_events(
        &self,
        request: DescribeInstanceHistoryEventsRequest,
    ) -> Call<'_, DescribeInstanceHistoryEventsRequest> {
        self.inner.call(request)
    }
    /// Reports when instances may be maintained and what is done with them if they go down for it.
    #[inline]
    pub fn describe_instance_maintenance_attributes(
        &self,
        request: DescribeInstanceMaintenanceAttributesRequest,
    ) -> Call<'_, DescribeInstanceMaintenanceAttributesRequest> {
        self.inner.call(request)
    }
    /// Works out what it would cost to upgrade a subscription instance or to add subscription data disks to it.
    #[inline]
    pub fn describe_instance_modification_price(
        &self,
        request: DescribeInstanceModificationPriceRequest,
    ) -> Call<'_, DescribeInstanceModificationPriceRequest> {
        self.inner.call(request)
    }
    /// Returns CPU load, CPU credits, traffic and bandwidth of an instance over a period in the last 30 days.
    #[inline]
    pub fn describe_instance_monitor_data(
        &self,
        request: DescribeInstanceMonitorDataRequest,
    ) -> Call<'_, DescribeInstanceMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Reports which RAM role each instance acts under.
    #[inline]
    pub fn describe_instance_ram_role(
        &self,
        request: DescribeInstanceRamRoleRequest,
    ) -> Call<'_, DescribeInstanceRamRoleRequest> {
        self.inner.call(request)
    }
    /// Lists instances with nothing but their lifecycle state; quicker to read than `DescribeInstances`.
    #[inline]
    pub fn describe_instance_status(
        &self,
        request: DescribeInstanceStatusRequest,
    ) -> Call<'_, DescribeInstanceStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the instance families, such as `ecs.g6`.
    #[inline]
    pub fn describe_instance_type_families(
        &self,
        request: DescribeInstanceTypeFamiliesRequest,
    ) -> Call<'_, DescribeInstanceTypeFamiliesRequest> {
        self.inner.call(request)
    }
    /// Lists instance types with vCPUs, memory and other figures.
    #[inline]
    pub fn describe_instance_types(
        &self,
        request: DescribeInstanceTypesRequest,
    ) -> Call<'_, DescribeInstanceTypesRequest> {
        self.inner.call(request)
    }
    /// Returns the address for opening the VNC terminal of an instance.
    #[inline]
    pub fn describe_instance_vnc_url(
        &self,
        request: DescribeInstanceVncUrlRequest,
    ) -> Call<'_, DescribeInstanceVncUrlRequest> {
        self.inner.call(request)
    }
    /// Lists instances with their details; all filters given must match.
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists instances with their lifecycle state and the system events planned for them.
    #[inline]
    pub fn describe_instances_full_status(
        &self,
        request: DescribeInstancesFullStatusRequest,
    ) -> Call<'_, DescribeInstancesFullStatusRequest> {
        self.inner.call(request)
    }
    /// Returns what Cloud Assistant commands did on each instance: output, exit code and state.
    #[inline]
    pub fn describe_invocation_results(
        &self,
        request: DescribeInvocationResultsRequest,
    ) -> Call<'_, DescribeInvocationResultsRequest> {
        self.inner.call(request)
    }
    /// Lists runs of Cloud Assistant commands over the last two weeks with their state.
    #[inline]
    pub fn describe_invocations(
        &self,
        request: DescribeInvocationsRequest,
    ) -> Call<'_, DescribeInvocationsRequest> {
        self.inner.call(request)
    }
    /// Lists SSH key pairs, without their private keys.
    #[inline]
    pub fn describe_key_pairs(
        &self,
        request: DescribeKeyPairsRequest,
    ) -> Call<'_, DescribeKeyPairsRequest> {
        self.inner.call(request)
    }
    /// Lists versions of a launch template with the settings in each.
    #[inline]
    pub fn describe_launch_template_versions(
        &self,
        request: DescribeLaunchTemplateVersionsRequest,
    ) -> Call<'_, DescribeLaunchTemplateVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists launch templates, without the settings in their versions.
    #[inline]
    pub fn describe_launch_templates(
        &self,
        request: DescribeLaunchTemplatesRequest,
    ) -> Call<'_, DescribeLaunchTemplatesRequest> {
        self.inner.call(request)
    }
    /// Reads the value of a limit given by its name.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_limitation(
        &self,
        request: DescribeLimitationRequest,
    ) -> Call<'_, DescribeLimitationRequest> {
        self.inner.call(request)
    }
    /// Lists the servers outside Alibaba Cloud that are registered as managed instances.
    #[inline]
    pub fn describe_managed_instances(
        &self,
        request: DescribeManagedInstancesRequest,
    ) -> Call<'_, DescribeManagedInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists NAT gateways with their forward tables and bandwidth packages.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_nat_gateways(
        &self,
        request: DescribeNatGatewaysRequest,
    ) -> Call<'_, DescribeNatGatewaysRequest> {
        self.inner.call(request)
    }
    /// Shows one elastic network interface in detail.
    #[inline]
    pub fn describe_network_interface_attribute(
        &self,
        request: DescribeNetworkInterfaceAttributeRequest,
    ) -> Call<'_, DescribeNetworkInterfaceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the permissions on elastic network interfaces that were granted to partners or other users.
    #[inline]
    pub fn describe_network_interface_permissions(
        &self,
        request: DescribeNetworkInterfacePermissionsRequest,
    ) -> Call<'_, DescribeNetworkInterfacePermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists network interfaces with their addresses and attachments.
    #[inline]
    pub fn describe_network_interfaces(
        &self,
        request: DescribeNetworkInterfacesRequest,
    ) -> Call<'_, DescribeNetworkInterfacesRequest> {
        self.inner.call(request)
    }
    /// Reads traffic data of an EIP, in the same form as `DescribeEipMonitorData`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_new_project_eip_monitor_data(
        &self,
        request: DescribeNewProjectEipMonitorDataRequest,
    ) -> Call<'_, DescribeNewProjectEipMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Lists leased line connections with status, bandwidth and port.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_physical_connections(
        &self,
        request: DescribePhysicalConnectionsRequest,
    ) -> Call<'_, DescribePhysicalConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the resources that use a port list.
    #[inline]
    pub fn describe_port_range_list_associations(
        &self,
        request: DescribePortRangeListAssociationsRequest,
    ) -> Call<'_, DescribePortRangeListAssociationsRequest> {
        self.inner.call(request)
    }
    /// Lists the port ranges contained in a port list.
    #[inline]
    pub fn describe_port_range_list_entries(
        &self,
        request: DescribePortRangeListEntriesRequest,
    ) -> Call<'_, DescribePortRangeListEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists port lists of a region, without their entries.
    #[inline]
    pub fn describe_port_range_lists(
        &self,
        request: DescribePortRangeListsRequest,
    ) -> Call<'_, DescribePortRangeListsRequest> {
        self.inner.call(request)
    }
    /// Lists ID and type of the resources that use a prefix list.
    #[inline]
    pub fn describe_prefix_list_associations(
        &self,
        request: DescribePrefixListAssociationsRequest,
    ) -> Call<'_, DescribePrefixListAssociationsRequest> {
        self.inner.call(request)
    }
    /// Shows one prefix list with all its CIDR entries.
    #[inline]
    pub fn describe_prefix_list_attributes(
        &self,
        request: DescribePrefixListAttributesRequest,
    ) -> Call<'_, DescribePrefixListAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists prefix lists of a region, without their entries.
    #[inline]
    pub fn describe_prefix_lists(
        &self,
        request: DescribePrefixListsRequest,
    ) -> Call<'_, DescribePrefixListsRequest> {
        self.inner.call(request)
    }
    /// Works out what a resource would cost as new; nothing is bought.
    #[inline]
    pub fn describe_price(
        &self,
        request: DescribePriceRequest,
    ) -> Call<'_, DescribePriceRequest> {
        self.inner.call(request)
    }
    /// Suggests instance types that can stand in for one that is sold out or being withdrawn.
    #[inline]
    pub fn describe_recommend_instance_type(
        &self,
        request: DescribeRecommendInstanceTypeRequest,
    ) -> Call<'_, DescribeRecommendInstanceTypeRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that you can use, with their endpoints.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Works out what it would cost to renew a subscription; nothing is bought.
    #[inline]
    pub fn describe_renewal_price(
        &self,
        request: DescribeRenewalPriceRequest,
    ) -> Call<'_, DescribeRenewalPriceRequest> {
        self.inner.call(request)
    }
    /// Shows whether reserved instances renew automatically and for what period.
    #[inline]
    pub fn describe_reserved_instance_auto_renew_attribute(
        &self,
        request: DescribeReservedInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeReservedInstanceAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the reserved instances that have been bought; these are billing discounts, not servers.
    #[inline]
    pub fn describe_reserved_instances(
        &self,
        request: DescribeReservedInstancesRequest,
    ) -> Call<'_, DescribeReservedInstancesRequest> {
        self.inner.call(request)
    }
    /// Finds resources that carry given tags, optionally of one type only.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_resource_by_tags(
        &self,
        request: DescribeResourceByTagsRequest,
    ) -> Call<'_, DescribeResourceByTagsRequest> {
        self.inner.call(request)
    }
    /// Reports what an instance type or a system disk can be changed to in its zone.
    #[inline]
    pub fn describe_resources_modification(
        &self,
        request: DescribeResourcesModificationRequest,
    ) -> Call<'_, DescribeResourcesModificationRequest> {
        self.inner.call(request)
    }
    /// Lists the route tables of a router with their routes and next hops.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_route_tables(
        &self,
        request: DescribeRouteTablesRequest,
    ) -> Call<'_, DescribeRouteTablesRequest> {
        self.inner.call(request)
    }
    /// Lists router interfaces with both ends, specification and status.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_router_interfaces(
        &self,
        request: DescribeRouterInterfacesRequest,
    ) -> Call<'_, DescribeRouterInterfacesRequest> {
        self.inner.call(request)
    }
    /// Returns a security group with all its rules, or only those of one direction.
    #[inline]
    pub fn describe_security_group_attribute(
        &self,
        request: DescribeSecurityGroupAttributeRequest,
    ) -> Call<'_, DescribeSecurityGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Tells which other security groups have rules that refer to a group; as long as any do, the group cannot be deleted.
    #[inline]
    pub fn describe_security_group_references(
        &self,
        request: DescribeSecurityGroupReferencesRequest,
    ) -> Call<'_, DescribeSecurityGroupReferencesRequest> {
        self.inner.call(request)
    }
    /// Lists security groups without their rules.
    #[inline]
    pub fn describe_security_groups(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> Call<'_, DescribeSecurityGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists files sent by Cloud Assistant over the last two weeks and how the sending went on each instance.
    #[inline]
    pub fn describe_send_file_results(
        &self,
        request: DescribeSendFileResultsRequest,
    ) -> Call<'_, DescribeSendFileResultsRequest> {
        self.inner.call(request)
    }
    /// Lists instance snapshots; all filters given must match.
    #[inline]
    pub fn describe_snapshot_groups(
        &self,
        request: DescribeSnapshotGroupsRequest,
    ) -> Call<'_, DescribeSnapshotGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists snapshot chains, one for each disk, with the number and total size of the snapshots in them.
    #[inline]
    pub fn describe_snapshot_links(
        &self,
        request: DescribeSnapshotLinksRequest,
    ) -> Call<'_, DescribeSnapshotLinksRequest> {
        self.inner.call(request)
    }
    /// Returns how the size of all snapshots in a region has developed over a period in the last 30 days.
    #[inline]
    pub fn describe_snapshot_monitor_data(
        &self,
        request: DescribeSnapshotMonitorDataRequest,
    ) -> Call<'_, DescribeSnapshotMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Lists the OSS storage plans bought in a region, which pay for space that snapshots take.
    #[inline]
    pub fn describe_snapshot_package(
        &self,
        request: DescribeSnapshotPackageRequest,
    ) -> Call<'_, DescribeSnapshotPackageRequest> {
        self.inner.call(request)
    }
    /// Lists snapshots of disks; all filters given must match.
    #[inline]
    pub fn describe_snapshots(
        &self,
        request: DescribeSnapshotsRequest,
    ) -> Call<'_, DescribeSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Reports how many snapshots a region holds and how much space they take.
    #[inline]
    pub fn describe_snapshots_usage(
        &self,
        request: DescribeSnapshotsUsageRequest,
    ) -> Call<'_, DescribeSnapshotsUsageRequest> {
        self.inner.call(request)
    }
    /// Reports how often preemptible instances were taken back over the past 30 days and how their price compares with pay-as-you-go.
    #[inline]
    pub fn describe_spot_advice(
        &self,
        request: DescribeSpotAdviceRequest,
    ) -> Call<'_, DescribeSpotAdviceRequest> {
        self.inner.call(request)
    }
    /// Returns how the price of a preemptible instance type moved over the last 30 days.
    #[inline]
    pub fn describe_spot_price_history(
        &self,
        request: DescribeSpotPriceHistoryRequest,
    ) -> Call<'_, DescribeSpotPriceHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists storage capacity units, prepaid plans that pay for pay-as-you-go disks.
    #[inline]
    pub fn describe_storage_capacity_units(
        &self,
        request: DescribeStorageCapacityUnitsRequest,
    ) -> Call<'_, DescribeStorageCapacityUnitsRequest> {
        self.inner.call(request)
    }
    /// Lists tags in use, by resource or by tag; all filters given must match.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Returns one background task, such as an image import or a change of disk category, with its progress.
    #[inline]
    pub fn describe_task_attribute(
        &self,
        request: DescribeTaskAttributeRequest,
    ) -> Call<'_, DescribeTaskAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists background tasks with how far they have come.
    #[inline]
    pub fn describe_tasks(
        &self,
        request: DescribeTasksRequest,
    ) -> Call<'_, DescribeTasksRequest> {
        self.inner.call(request)
    }
    /// Lists past and current Session Manager sessions, by instance or session.
    #[inline]
    pub fn describe_terminal_sessions(
        &self,
        request: DescribeTerminalSessionsRequest,
    ) -> Call<'_, DescribeTerminalSessionsRequest> {
        self.inner.call(request)
    }
    /// Reads the value stored under a key in the account's business behavior.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_user_business_behavior(
        &self,
        request: DescribeUserBusinessBehaviorRequest,
    ) -> Call<'_, DescribeUserBusinessBehaviorRequest> {
        self.inner.call(request)
    }
    /// Returns the user data of an instance as Base64; empty if it has none.
    #[inline]
    pub fn describe_user_data(
        &self,
        request: DescribeUserDataRequest,
    ) -> Call<'_, DescribeUserDataRequest> {
        self.inner.call(request)
    }
    /// Lists virtual border routers (VBRs) with VLAN, peering addresses and status.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_virtual_border_routers(
        &self,
        request: DescribeVirtualBorderRoutersRequest,
    ) -> Call<'_, DescribeVirtualBorderRoutersRequest> {
        self.inner.call(request)
    }
    /// Lists the VBRs on one leased line, including those of other accounts.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self,
        request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    ) -> Call<'_, DescribeVirtualBorderRoutersForPhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Lists VPCs of a region, optionally only default ones.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> Call<'_, DescribeVpcsRequest> {
        self.inner.call(request)
    }
    /// Lists vRouters with the VPC and route tables of each.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_vrouters(
        &self,
        request: DescribeVRoutersRequest,
    ) -> Call<'_, DescribeVRoutersRequest> {
        self.inner.call(request)
    }
    /// Lists vSwitches with CIDR block and number of free addresses.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_vswitches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'_, DescribeVSwitchesRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region with some of what they offer.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Cuts the ClassicLink between a classic network instance and a VPC; private traffic between them ends.
    #[inline]
    pub fn detach_classic_link_vpc(
        &self,
        request: DetachClassicLinkVpcRequest,
    ) -> Call<'_, DetachClassicLinkVpcRequest> {
        self.inner.call(request)
    }
    /// Takes a disk that is billed by use off its instance.
    #[inline]
    pub fn detach_disk(
        &self,
        request: DetachDiskRequest,
    ) -> Call<'_, DetachDiskRequest> {
        self.inner.call(request)
    }
    /// Takes the RAM role away from instances, which can no longer act under it.
    #[inline]
    pub fn detach_instance_ram_role(
        &self,
        request: DetachInstanceRamRoleRequest,
    ) -> Call<'_, DetachInstanceRamRoleRequest> {
        self.inner.call(request)
    }
    /// Unbinds an SSH key pair from Linux instances.
    #[inline]
    pub fn detach_key_pair(
        &self,
        request: DetachKeyPairRequest,
    ) -> Call<'_, DetachKeyPairRequest> {
        self.inner.call(request)
    }
    /// Unplugs a secondary network interface from its instance; the primary one cannot be removed.
    #[inline]
    pub fn detach_network_interface(
        &self,
        request: DetachNetworkInterfaceRequest,
    ) -> Call<'_, DetachNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Makes an activation code useless for further registrations.
    #[inline]
    pub fn disable_activation(
        &self,
        request: DisableActivationRequest,
    ) -> Call<'_, DisableActivationRequest> {
        self.inner.call(request)
    }
    /// Stops encrypting new disks in a region by default.
    #[inline]
    pub fn disable_disk_encryption_by_default(
        &self,
        request: DisableDiskEncryptionByDefaultRequest,
    ) -> Call<'_, DisableDiskEncryptionByDefaultRequest> {
        self.inner.call(request)
    }
    /// Makes new disks in a region encrypted by default.
    #[inline]
    pub fn enable_disk_encryption_by_default(
        &self,
        request: EnableDiskEncryptionByDefaultRequest,
    ) -> Call<'_, EnableDiskEncryptionByDefaultRequest> {
        self.inner.call(request)
    }
    /// Puts a leased line that is ready into service.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn enable_physical_connection(
        &self,
        request: EnablePhysicalConnectionRequest,
    ) -> Call<'_, EnablePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Ends a remote session that `StartTerminalSession` opened on an instance.
    #[inline]
    pub fn end_terminal_session(
        &self,
        request: EndTerminalSessionRequest,
    ) -> Call<'_, EndTerminalSessionRequest> {
        self.inner.call(request)
    }
    /// Writes a custom image as a file to OSS, into a bucket of the same region.
    #[inline]
    pub fn export_image(
        &self,
        request: ExportImageRequest,
    ) -> Call<'_, ExportImageRequest> {
        self.inner.call(request)
    }
    /// Exports a snapshot to an OSS bucket in a background task.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn export_snapshot(
        &self,
        request: ExportSnapshotRequest,
    ) -> Call<'_, ExportSnapshotRequest> {
        self.inner.call(request)
    }
    /// Returns what an instance has written to its system console, as Base64.
    #[inline]
    pub fn get_instance_console_output(
        &self,
        request: GetInstanceConsoleOutputRequest,
    ) -> Call<'_, GetInstanceConsoleOutputRequest> {
        self.inner.call(request)
    }
    /// Takes a picture of the screen of an instance, useful when it cannot be reached otherwise.
    #[inline]
    pub fn get_instance_screenshot(
        &self,
        request: GetInstanceScreenshotRequest,
    ) -> Call<'_, GetInstanceScreenshotRequest> {
        self.inner.call(request)
    }
    /// Makes a custom image out of an image file in an OSS bucket.
    #[inline]
    pub fn import_image(
        &self,
        request: ImportImageRequest,
    ) -> Call<'_, ImportImageRequest> {
        self.inner.call(request)
    }
    /// Stores the public half of an SSH key pair made elsewhere.
    #[inline]
    pub fn import_key_pair(
        &self,
        request: ImportKeyPairRequest,
    ) -> Call<'_, ImportKeyPairRequest> {
        self.inner.call(request)
    }
    /// Installs the Cloud Assistant client on instances.
    #[inline]
    pub fn install_cloud_assistant(
        &self,
        request: InstallCloudAssistantRequest,
    ) -> Call<'_, InstallCloudAssistantRequest> {
        self.inner.call(request)
    }
    /// Runs a stored Cloud Assistant command on running instances of a VPC that have the client, at once or on a schedule.
    #[inline]
    pub fn invoke_command(
        &self,
        request: InvokeCommandRequest,
    ) -> Call<'_, InvokeCommandRequest> {
        self.inner.call(request)
    }
    /// Moves a resource into another resource group.
    #[inline]
    pub fn join_resource_group(
        &self,
        request: JoinResourceGroupRequest,
    ) -> Call<'_, JoinResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Adds an instance or a network interface to a security group.
    #[inline]
    pub fn join_security_group(
        &self,
        request: JoinSecurityGroupRequest,
    ) -> Call<'_, JoinSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Takes an instance or a network interface out of a security group, unless it is its last one.
    #[inline]
    pub fn leave_security_group(
        &self,
        request: LeaveSecurityGroupRequest,
    ) -> Call<'_, LeaveSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Shows status and version of Cloud Assistant plug-ins on instances.
    #[inline]
    pub fn list_plugin_status(
        &self,
        request: ListPluginStatusRequest,
    ) -> Call<'_, ListPluginStatusRequest> {
        self.inner.call(request)
    }
    /// Lists pairs of resource and tag, found by resource ID or by tag; one of the two must be given.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes an auto provisioning group.
    #[inline]
    pub fn modify_auto_provisioning_group(
        &self,
        request: ModifyAutoProvisioningGroupRequest,
    ) -> Call<'_, ModifyAutoProvisioningGroupRequest> {
        self.inner.call(request)
    }
    /// Changes an automatic snapshot policy, at once for all disks under it.
    #[inline]
    pub fn modify_auto_snapshot_policy_ex(
        &self,
        request: ModifyAutoSnapshotPolicyExRequest,
    ) -> Call<'_, ModifyAutoSnapshotPolicyExRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of a NAT gateway's bandwidth package.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_bandwidth_package_spec(
        &self,
        request: ModifyBandwidthPackageSpecRequest,
    ) -> Call<'_, ModifyBandwidthPackageSpecRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, end or size of a capacity reservation.
    #[inline]
    pub fn modify_capacity_reservation(
        &self,
        request: ModifyCapacityReservationRequest,
    ) -> Call<'_, ModifyCapacityReservationRequest> {
        self.inner.call(request)
    }
    /// Changes one kind of Cloud Assistant setting, such as log delivery or agent upgrades.
    #[inline]
    pub fn modify_cloud_assistant_settings(
        &self,
        request: ModifyCloudAssistantSettingsRequest,
    ) -> Call<'_, ModifyCloudAssistantSettingsRequest> {
        self.inner.call(request)
    }
    /// Changes a Cloud Assistant command, but not its type.
    #[inline]
    pub fn modify_command(
        &self,
        request: ModifyCommandRequest,
    ) -> Call<'_, ModifyCommandRequest> {
        self.inner.call(request)
    }
    /// Changes how a dedicated host is named and run, for example what happens when it fails or its CPU overcommit ratio.
    #[inline]
    pub fn modify_dedicated_host_attribute(
        &self,
        request: ModifyDedicatedHostAttributeRequest,
    ) -> Call<'_, ModifyDedicatedHostAttributeRequest> {
        self.inner.call(request)
    }
    /// Sets or clears the time at which a dedicated host that is billed by use is released by itself.
    #[inline]
    pub fn modify_dedicated_host_auto_release_time(
        &self,
        request: ModifyDedicatedHostAutoReleaseTimeRequest,
    ) -> Call<'_, ModifyDedicatedHostAutoReleaseTimeRequest> {
        self.inner.call(request)
    }
    /// Sets whether subscriptions of dedicated hosts are renewed by themselves, which happens nine days before the end.
    #[inline]
    pub fn modify_dedicated_host_auto_renew_attribute(
        &self,
        request: ModifyDedicatedHostAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyDedicatedHostAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of a cluster of dedicated hosts.
    #[inline]
    pub fn modify_dedicated_host_cluster_attribute(
        &self,
        request: ModifyDedicatedHostClusterAttributeRequest,
    ) -> Call<'_, ModifyDedicatedHostClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes dedicated hosts to subscription, or back to pay-as-you-go.
    #[inline]
    pub fn modify_dedicated_hosts_charge_type(
        &self,
        request: ModifyDedicatedHostsChargeTypeRequest,
    ) -> Call<'_, ModifyDedicatedHostsChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of a deployment set.
    #[inline]
    pub fn modify_deployment_set_attribute(
        &self,
        request: ModifyDeploymentSetAttributeRequest,
    ) -> Call<'_, ModifyDeploymentSetAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name and the description of a deployment set.
    #[inline]
    pub fn modify_deployment_set_attributes(
        &self,
        request: ModifyDeploymentSetAttributesRequest,
    ) -> Call<'_, ModifyDeploymentSetAttributesRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or metrics of a diagnostic metric set.
    #[inline]
    pub fn modify_diagnostic_metric_set(
        &self,
        request: ModifyDiagnosticMetricSetRequest,
    ) -> Call<'_, ModifyDiagnosticMetricSetRequest> {
        self.inner.call(request)
    }
    /// Changes settings of disks, such as name, description or whether they are released with their instance.
    #[inline]
    pub fn modify_disk_attribute(
        &self,
        request: ModifyDiskAttributeRequest,
    ) -> Call<'_, ModifyDiskAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes how disks of one instance are billed.
    #[inline]
    pub fn modify_disk_charge_type(
        &self,
        request: ModifyDiskChargeTypeRequest,
    ) -> Call<'_, ModifyDiskChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Sets the KMS key used by default for encrypting disks in a region.
    #[inline]
    pub fn modify_disk_default_kms_key_id(
        &self,
        request: ModifyDiskDefaultKMSKeyIdRequest,
    ) -> Call<'_, ModifyDiskDefaultKMSKeyIdRequest> {
        self.inner.call(request)
    }
    /// Moves a disk to another dedicated block storage cluster or changes its category.
    #[inline]
    pub fn modify_disk_deployment(
        &self,
        request: ModifyDiskDeploymentRequest,
    ) -> Call<'_, ModifyDiskDeploymentRequest> {
        self.inner.call(request)
    }
    /// Changes a disk to another category, or an ESSD to another performance level.
    #[inline]
    pub fn modify_disk_spec(
        &self,
        request: ModifyDiskSpecRequest,
    ) -> Call<'_, ModifyDiskSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of an EIP.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_eip_address_attribute(
        &self,
        request: ModifyEipAddressAttributeRequest,
    ) -> Call<'_, ModifyEipAddressAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of an elasticity assurance.
    #[inline]
    pub fn modify_elasticity_assurance(
        &self,
        request: ModifyElasticityAssuranceRequest,
    ) -> Call<'_, ModifyElasticityAssuranceRequest> {
        self.inner.call(request)
    }
    /// Sets whether elasticity assurances renew automatically and for what period.
    #[inline]
    pub fn modify_elasticity_assurance_auto_renew_attribute(
        &self,
        request: ModifyElasticityAssuranceAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyElasticityAssuranceAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes addresses, ports or protocol of a DNAT entry.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_forward_entry(
        &self,
        request: ModifyForwardEntryRequest,
    ) -> Call<'_, ModifyForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a HAVIP.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_ha_vip_attribute(
        &self,
        request: ModifyHaVipAttributeRequest,
    ) -> Call<'_, ModifyHaVipAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a high-performance computing cluster.
    #[inline]
    pub fn modify_hpc_cluster_attribute(
        &self,
        request: ModifyHpcClusterAttributeRequest,
    ) -> Call<'_, ModifyHpcClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, state or family of a custom image.
    #[inline]
    pub fn modify_image_attribute(
        &self,
        request: ModifyImageAttributeRequest,
    ) -> Call<'_, ModifyImageAttributeRequest> {
        self.inner.call(request)
    }
    /// Shares an image with groups or stops sharing it with them.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_image_share_group_permission(
        &self,
        request: ModifyImageShareGroupPermissionRequest,
    ) -> Call<'_, ModifyImageShareGroupPermissionRequest> {
        self.inner.call(request)
    }
    /// Shares a custom image of yours with other accounts, or stops sharing it.
    #[inline]
    pub fn modify_image_share_permission(
        &self,
        request: ModifyImageSharePermissionRequest,
    ) -> Call<'_, ModifyImageSharePermissionRequest> {
        self.inner.call(request)
    }
    /// Changes which private pool an instance may draw its capacity from, without a restart.
    #[inline]
    pub fn modify_instance_attachment_attributes(
        &self,
        request: ModifyInstanceAttachmentAttributesRequest,
    ) -> Call<'_, ModifyInstanceAttachmentAttributesRequest> {
        self.inner.call(request)
    }
    /// Changes settings of an instance, such as name, password, host name, security groups or user data.
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<'_, ModifyInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Sets or clears the time at which a pay-as-you-go instance is released by itself, with its data.
    #[inline]
    pub fn modify_instance_auto_release_time(
        &self,
        request: ModifyInstanceAutoReleaseTimeRequest,
    ) -> Call<'_, ModifyInstanceAutoReleaseTimeRequest> {
        self.inner.call(request)
    }
    /// Sets whether subscriptions of instances are renewed by themselves.
    #[inline]
    pub fn modify_instance_auto_renew_attribute(
        &self,
        request: ModifyInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyInstanceAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes how instances, or only their data disks, are billed.
    #[inline]
    pub fn modify_instance_charge_type(
        &self,
        request: ModifyInstanceChargeTypeRequest,
    ) -> Call<'_, ModifyInstanceChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Turns the precision time protocol (PTP) clock of an instance on or off.
    #[inline]
    pub fn modify_instance_clock_options(
        &self,
        request: ModifyInstanceClockOptionsRequest,
    ) -> Call<'_, ModifyInstanceClockOptionsRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another deployment set or dedicated host, where asked together with a new instance type.
    #[inline]
    pub fn modify_instance_deployment(
        &self,
        request: ModifyInstanceDeploymentRequest,
    ) -> Call<'_, ModifyInstanceDeploymentRequest> {
        self.inner.call(request)
    }
    /// Sets when instances may be maintained and what is done with them if they go down for it.
    #[inline]
    pub fn modify_instance_maintenance_attributes(
        &self,
        request: ModifyInstanceMaintenanceAttributesRequest,
    ) -> Call<'_, ModifyInstanceMaintenanceAttributesRequest> {
        self.inner.call(request)
    }
    /// Sets whether and how an instance can reach its metadata.
    #[inline]
    pub fn modify_instance_metadata_options(
        &self,
        request: ModifyInstanceMetadataOptionsRequest,
    ) -> Call<'_, ModifyInstanceMetadataOptionsRequest> {
        self.inner.call(request)
    }
    /// Sets the bandwidth weighting of an instance.
    #[inline]
    pub fn modify_instance_network_options(
        &self,
        request: ModifyInstanceNetworkOptionsRequest,
    ) -> Call<'_, ModifyInstanceNetworkOptionsRequest> {
        self.inner.call(request)
    }
    /// Changes the public bandwidth of an instance or how its traffic is billed.
    #[inline]
    pub fn modify_instance_network_spec(
        &self,
        request: ModifyInstanceNetworkSpecRequest,
    ) -> Call<'_, ModifyInstanceNetworkSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the type of an instance billed by use, or its public bandwidth.
    #[inline]
    pub fn modify_instance_spec(
        &self,
        request: ModifyInstanceSpecRequest,
    ) -> Call<'_, ModifyInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Sets the password of the VNC terminal.
    #[inline]
    pub fn modify_instance_vnc_passwd(
        &self,
        request: ModifyInstanceVncPasswdRequest,
    ) -> Call<'_, ModifyInstanceVncPasswdRequest> {
        self.inner.call(request)
    }
    /// Moves a stopped instance to another VPC or vSwitch, or changes its private address.
    #[inline]
    pub fn modify_instance_vpc_attribute(
        &self,
        request: ModifyInstanceVpcAttributeRequest,
    ) -> Call<'_, ModifyInstanceVpcAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes command content or schedule of a scheduled Cloud Assistant task and adds instances to it.
    #[inline]
    pub fn modify_invocation_attribute(
        &self,
        request: ModifyInvocationAttributeRequest,
    ) -> Call<'_, ModifyInvocationAttributeRequest> {
        self.inner.call(request)
    }
    /// Sets the version of a launch template that is used when a call names none.
    #[inline]
    pub fn modify_launch_template_default_version(
        &self,
        request: ModifyLaunchTemplateDefaultVersionRequest,
    ) -> Call<'_, ModifyLaunchTemplateDefaultVersionRequest> {
        self.inner.call(request)
    }
    /// Renames a managed instance, meaning a server registered with Cloud Assistant.
    #[inline]
    pub fn modify_managed_instance(
        &self,
        request: ModifyManagedInstanceRequest,
    ) -> Call<'_, ModifyManagedInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes settings of a network interface, such as name, description or security groups.
    #[inline]
    pub fn modify_network_interface_attribute(
        &self,
        request: ModifyNetworkInterfaceAttributeRequest,
    ) -> Call<'_, ModifyNetworkInterfaceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a leased line connection, such as its operator, bandwidth or port type.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_physical_connection_attribute(
        &self,
        request: ModifyPhysicalConnectionAttributeRequest,
    ) -> Call<'_, ModifyPhysicalConnectionAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a port list or adds and removes its port ranges.
    #[inline]
    pub fn modify_port_range_list(
        &self,
        request: ModifyPortRangeListRequest,
    ) -> Call<'_, ModifyPortRangeListRequest> {
        self.inner.call(request)
    }
    /// Changes a prefix list: its name, its description and the entries to add or remove.
    #[inline]
    pub fn modify_prefix_list(
        &self,
        request: ModifyPrefixListRequest,
    ) -> Call<'_, ModifyPrefixListRequest> {
        self.inner.call(request)
    }
    /// Changes a subscription instance to another instance type for the rest of its term.
    #[inline]
    pub fn modify_prepay_instance_spec(
        &self,
        request: ModifyPrepayInstanceSpecRequest,
    ) -> Call<'_, ModifyPrepayInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the name and description of a reserved instance.
    #[inline]
    pub fn modify_reserved_instance_attribute(
        &self,
        request: ModifyReservedInstanceAttributeRequest,
    ) -> Call<'_, ModifyReservedInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Turns automatic renewal of reserved instances on or off.
    #[inline]
    pub fn modify_reserved_instance_auto_renew_attribute(
        &self,
        request: ModifyReservedInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyReservedInstanceAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Splits, merges or reshapes reserved instances.
    #[inline]
    pub fn modify_reserved_instances(
        &self,
        request: ModifyReservedInstancesRequest,
    ) -> Call<'_, ModifyReservedInstancesRequest> {
        self.inner.call(request)
    }
    /// Changes the peer information, health check addresses or description of a router interface.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_router_interface_attribute(
        &self,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<'_, ModifyRouterInterfaceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the specification, and thus the bandwidth, of a router interface.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_router_interface_spec(
        &self,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<'_, ModifyRouterInterfaceSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of a security group.
    #[inline]
    pub fn modify_security_group_attribute(
        &self,
        request: ModifySecurityGroupAttributeRequest,
    ) -> Call<'_, ModifySecurityGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes an outbound rule of a security group, picked out by its own properties.
    #[inline]
    pub fn modify_security_group_egress_rule(
        &self,
        request: ModifySecurityGroupEgressRuleRequest,
    ) -> Call<'_, ModifySecurityGroupEgressRuleRequest> {
        self.inner.call(request)
    }
    /// Sets whether members of a basic security group can reach each other.
    #[inline]
    pub fn modify_security_group_policy(
        &self,
        request: ModifySecurityGroupPolicyRequest,
    ) -> Call<'_, ModifySecurityGroupPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes the description of an inbound rule of a security group, picked out by its other properties.
    #[inline]
    pub fn modify_security_group_rule(
        &self,
        request: ModifySecurityGroupRuleRequest,
    ) -> Call<'_, ModifySecurityGroupRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of a snapshot, or switches its instant access off.
    #[inline]
    pub fn modify_snapshot_attribute(
        &self,
        request: ModifySnapshotAttributeRequest,
    ) -> Call<'_, ModifySnapshotAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the category of a snapshot, for example for archiving, with its retention days.
    #[inline]
    pub fn modify_snapshot_category(
        &self,
        request: ModifySnapshotCategoryRequest,
    ) -> Call<'_, ModifySnapshotCategoryRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of an instance snapshot.
    #[inline]
    pub fn modify_snapshot_group(
        &self,
        request: ModifySnapshotGroupRequest,
    ) -> Call<'_, ModifySnapshotGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of a storage capacity unit.
    #[inline]
    pub fn modify_storage_capacity_unit_attribute(
        &self,
        request: ModifyStorageCapacityUnitAttributeRequest,
    ) -> Call<'_, ModifyStorageCapacityUnitAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of a storage set.
    #[inline]
    pub fn modify_storage_set_attribute(
        &self,
        request: ModifyStorageSetAttributeRequest,
    ) -> Call<'_, ModifyStorageSetAttributeRequest> {
        self.inner.call(request)
    }
    /// Stores a value under a key in the account's business behavior.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_user_business_behavior(
        &self,
        request: ModifyUserBusinessBehaviorRequest,
    ) -> Call<'_, ModifyUserBusinessBehaviorRequest> {
        self.inner.call(request)
    }
    /// Changes VLAN, peering addresses or description of a VBR.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_virtual_border_router_attribute(
        &self,
        request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> Call<'_, ModifyVirtualBorderRouterAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or CIDR block of a VPC.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_vpc_attribute(
        &self,
        request: ModifyVpcAttributeRequest,
    ) -> Call<'_, ModifyVpcAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name and description of a vRouter.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_vrouter_attribute(
        &self,
        request: ModifyVRouterAttributeRequest,
    ) -> Call<'_, ModifyVRouterAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name and description of a vSwitch.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_vswitch_attribute(
        &self,
        request: ModifyVSwitchAttributeRequest,
    ) -> Call<'_, ModifyVSwitchAttributeRequest> {
        self.inner.call(request)
    }
    /// Activates the snapshot service for the account.
    #[inline]
    pub fn open_snapshot_service(
        &self,
        request: OpenSnapshotServiceRequest,
    ) -> Call<'_, OpenSnapshotServiceRequest> {
        self.inner.call(request)
    }
    /// Purchases the elasticity assurance of a private pool for a given period.
    #[inline]
    pub fn purchase_elasticity_assurance(
        &self,
        request: PurchaseElasticityAssuranceRequest,
    ) -> Call<'_, PurchaseElasticityAssuranceRequest> {
        self.inner.call(request)
    }
    /// Buys reserved instances, which lower the bill of matching pay-as-you-go instances.
    #[inline]
    pub fn purchase_reserved_instances_offering(
        &self,
        request: PurchaseReservedInstancesOfferingRequest,
    ) -> Call<'_, PurchaseReservedInstancesOfferingRequest> {
        self.inner.call(request)
    }
    /// Buys storage capacity units, prepaid plans that pay for pay-as-you-go disks of the same region.
    #[inline]
    pub fn purchase_storage_capacity_unit(
        &self,
        request: PurchaseStorageCapacityUnitRequest,
    ) -> Call<'_, PurchaseStorageCapacityUnitRequest> {
        self.inner.call(request)
    }
    /// Brings back an instance billed by use that was stopped for unpaid bills, once these are paid.
    #[inline]
    pub fn re_activate_instances(
        &self,
        request: ReActivateInstancesRequest,
    ) -> Call<'_, ReActivateInstancesRequest> {
        self.inner.call(request)
    }
    /// Sets a disk back to what it was when created; everything written since is lost.
    #[inline]
    pub fn re_init_disk(
        &self,
        request: ReInitDiskRequest,
    ) -> Call<'_, ReInitDiskRequest> {
        self.inner.call(request)
    }
    /// Restarts a running instance.
    #[inline]
    pub fn reboot_instance(
        &self,
        request: RebootInstanceRequest,
    ) -> Call<'_, RebootInstanceRequest> {
        self.inner.call(request)
    }
    /// Restarts running ECS instances together; each passes through the stopping state.
    #[inline]
    pub fn reboot_instances(
        &self,
        request: RebootInstancesRequest,
    ) -> Call<'_, RebootInstancesRequest> {
        self.inner.call(request)
    }
    /// Puts a virtual border router that was terminated back into use.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn recover_virtual_border_router(
        &self,
        request: RecoverVirtualBorderRouterRequest,
    ) -> Call<'_, RecoverVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Moves the instances off a dedicated host that has failed or is about to.
    #[inline]
    pub fn redeploy_dedicated_host(
        &self,
        request: RedeployDedicatedHostRequest,
    ) -> Call<'_, RedeployDedicatedHostRequest> {
        self.inner.call(request)
    }
    /// Moves an instance to another physical server because of a system event.
    #[inline]
    pub fn redeploy_instance(
        &self,
        request: RedeployInstanceRequest,
    ) -> Call<'_, RedeployInstanceRequest> {
        self.inner.call(request)
    }
    /// Ends a capacity reservation that is set to be released by hand.
    #[inline]
    pub fn release_capacity_reservation(
        &self,
        request: ReleaseCapacityReservationRequest,
    ) -> Call<'_, ReleaseCapacityReservationRequest> {
        self.inner.call(request)
    }
    /// Gives back a dedicated host that is billed by use and that no instance is left on.
    #[inline]
    pub fn release_dedicated_host(
        &self,
        request: ReleaseDedicatedHostRequest,
    ) -> Call<'_, ReleaseDedicatedHostRequest> {
        self.inner.call(request)
    }
    /// Releases an EIP, which then no longer belongs to the account.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn release_eip_address(
        &self,
        request: ReleaseEipAddressRequest,
    ) -> Call<'_, ReleaseEipAddressRequest> {
        self.inner.call(request)
    }
    /// Releases the static public IP address of an instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn release_public_ip_address(
        &self,
        request: ReleasePublicIpAddressRequest,
    ) -> Call<'_, ReleasePublicIpAddressRequest> {
        self.inner.call(request)
    }
    /// Takes public IP addresses out of a NAT gateway's bandwidth package.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn remove_bandwidth_package_ips(
        &self,
        request: RemoveBandwidthPackageIpsRequest,
    ) -> Call<'_, RemoveBandwidthPackageIpsRequest> {
        self.inner.call(request)
    }
    /// Takes tags off one resource, such as an instance or a disk.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn remove_tags(
        &self,
        request: RemoveTagsRequest,
    ) -> Call<'_, RemoveTagsRequest> {
        self.inner.call(request)
    }
    /// Extends the subscriptions of dedicated hosts.
    #[inline]
    pub fn renew_dedicated_hosts(
        &self,
        request: RenewDedicatedHostsRequest,
    ) -> Call<'_, RenewDedicatedHostsRequest> {
        self.inner.call(request)
    }
    /// Renews elasticity assurances and can set automatic renewal.
    #[inline]
    pub fn renew_elasticity_assurances(
        &self,
        request: RenewElasticityAssurancesRequest,
    ) -> Call<'_, RenewElasticityAssurancesRequest> {
        self.inner.call(request)
    }
    /// Extends the subscription of an instance.
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.inner.call(request)
    }
    /// Renews reserved instances already bought, and can set automatic renewal.
    #[inline]
    pub fn renew_reserved_instances(
        &self,
        request: RenewReservedInstancesRequest,
    ) -> Call<'_, RenewReservedInstancesRequest> {
        self.inner.call(request)
    }
    /// Gives a stopped instance a new system disk from another image.
    #[inline]
    pub fn replace_system_disk(
        &self,
        request: ReplaceSystemDiskRequest,
    ) -> Call<'_, ReplaceSystemDiskRequest> {
        self.inner.call(request)
    }
    /// Reports to the service that something is wrong with instances or with disks of one instance.
    #[inline]
    pub fn report_instances_status(
        &self,
        request: ReportInstancesStatusRequest,
    ) -> Call<'_, ReportInstancesStatusRequest> {
        self.inner.call(request)
    }
    /// Rolls a disk back to one of its own snapshots; later data is lost.
    #[inline]
    pub fn reset_disk(&self, request: ResetDiskRequest) -> Call<'_, ResetDiskRequest> {
        self.inner.call(request)
    }
    /// Goes back to the service key as the default for encrypting disks in a region.
    #[inline]
    pub fn reset_disk_default_kms_key_id(
        &self,
        request: ResetDiskDefaultKMSKeyIdRequest,
    ) -> Call<'_, ResetDiskDefaultKMSKeyIdRequest> {
        self.inner.call(request)
    }
    /// Rolls disks back to the state in an instance snapshot; later data is lost.
    #[inline]
    pub fn reset_disks(
        &self,
        request: ResetDisksRequest,
    ) -> Call<'_, ResetDisksRequest> {
        self.inner.call(request)
    }
    /// Makes a system or data disk larger.
    #[inline]
    pub fn resize_disk(
        &self,
        request: ResizeDiskRequest,
    ) -> Call<'_, ResizeDiskRequest> {
        self.inner.call(request)
    }
    /// Removes an inbound rule of a security group, picked out by its own properties.
    #[inline]
    pub fn revoke_security_group(
        &self,
        request: RevokeSecurityGroupRequest,
    ) -> Call<'_, RevokeSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Removes an outbound rule of a security group, picked out by its own properties.
    #[inline]
    pub fn revoke_security_group_egress(
        &self,
        request: RevokeSecurityGroupEgressRequest,
    ) -> Call<'_, RevokeSecurityGroupEgressRequest> {
        self.inner.call(request)
    }
    /// Creates a Cloud Assistant command and runs it on instances in one call.
    #[inline]
    pub fn run_command(
        &self,
        request: RunCommandRequest,
    ) -> Call<'_, RunCommandRequest> {
        self.inner.call(request)
    }
    /// Creates one or more instances and starts them.
    #[inline]
    pub fn run_instances(
        &self,
        request: RunInstancesRequest,
    ) -> Call<'_, RunInstancesRequest> {
        self.inner.call(request)
    }
    /// Writes a file to running instances through the Cloud Assistant client.
    #[inline]
    pub fn send_file(&self, request: SendFileRequest) -> Call<'_, SendFileRequest> {
        self.inner.call(request)
    }
    /// Begins or resumes the replication between two disks.
    #[inline]
    pub fn start_disk_replica_pair(
        &self,
        request: StartDiskReplicaPairRequest,
    ) -> Call<'_, StartDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Builds an image with a pipeline, then distributes and shares it as the pipeline says.
    #[inline]
    pub fn start_image_pipeline_execution(
        &self,
        request: StartImagePipelineExecutionRequest,
    ) -> Call<'_, StartImagePipelineExecutionRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped instance.
    #[inline]
    pub fn start_instance(
        &self,
        request: StartInstanceRequest,
    ) -> Call<'_, StartInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts several stopped instances; a mode tells whether one failure stops the whole batch.
    #[inline]
    pub fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Call<'_, StartInstancesRequest> {
        self.inner.call(request)
    }
    /// Opens a Session Manager session and returns the WebSocket URL for connecting to the instance.
    #[inline]
    pub fn start_terminal_session(
        &self,
        request: StartTerminalSessionRequest,
    ) -> Call<'_, StartTerminalSessionRequest> {
        self.inner.call(request)
    }
    /// Halts the replication between two disks.
    #[inline]
    pub fn stop_disk_replica_pair(
        &self,
        request: StopDiskReplicaPairRequest,
    ) -> Call<'_, StopDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Stops a running instance; in a VPC, where the feature is on, compute may cost nothing while it is stopped.
    #[inline]
    pub fn stop_instance(
        &self,
        request: StopInstanceRequest,
    ) -> Call<'_, StopInstanceRequest> {
        self.inner.call(request)
    }
    /// Stops running ECS instances together, optionally by force or in economical mode.
    #[inline]
    pub fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Call<'_, StopInstancesRequest> {
        self.inner.call(request)
    }
    /// Calls off a command: executions that have not begun are dropped, those under way go on.
    #[inline]
    pub fn stop_invocation(
        &self,
        request: StopInvocationRequest,
    ) -> Call<'_, StopInvocationRequest> {
        self.inner.call(request)
    }
    /// Puts tags on several resources in one call.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Terminates the service of an enabled leased line.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn terminate_physical_connection(
        &self,
        request: TerminatePhysicalConnectionRequest,
    ) -> Call<'_, TerminatePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Terminates a VBR, which stays and can be recovered.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn terminate_virtual_border_router(
        &self,
        request: TerminateVirtualBorderRouterRequest,
    ) -> Call<'_, TerminateVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Takes IPv6 addresses away from a network interface.
    #[inline]
    pub fn unassign_ipv6_addresses(
        &self,
        request: UnassignIpv6AddressesRequest,
    ) -> Call<'_, UnassignIpv6AddressesRequest> {
        self.inner.call(request)
    }
    /// Takes secondary private addresses away from a network interface.
    #[inline]
    pub fn unassign_private_ip_addresses(
        &self,
        request: UnassignPrivateIpAddressesRequest,
    ) -> Call<'_, UnassignPrivateIpAddressesRequest> {
        self.inner.call(request)
    }
    /// Unbinds an EIP from the resource that uses it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn unassociate_eip_address(
        &self,
        request: UnassociateEipAddressRequest,
    ) -> Call<'_, UnassociateEipAddressRequest> {
        self.inner.call(request)
    }
    /// Unbinds a HAVIP from an ECS instance, by force if requested.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn unassociate_ha_vip(
        &self,
        request: UnassociateHaVipRequest,
    ) -> Call<'_, UnassociateHaVipRequest> {
        self.inner.call(request)
    }
    /// Takes tags off several resources in one call.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable), here with HTTP status 503
pub type CommonError = DocumentedError;
